import type { Me } from "./models.ts";

/** Every action that the pages ask about, by the ids of the registry. */
export const ACTIONS = [
  "organisations.see",
  "organisations.create",
  "organisations.change",
  "organisations.move",
  "organisations.approve",
  "organisations.endApproval",
  "organisations.seeBodies",
  "organisations.createBody",
  "people.see",
  "people.register",
  "people.change",
  "people.reveal",
  "people.appoint",
  "people.end",
  "accounts.see",
  "accounts.open",
  "accounts.resetPassword",
  "accounts.resetSecondFactor",
  "accounts.disable",
  "accounts.enable",
  "accounts.unlock",
  "audit.read",
  "audit.verify",
  "mail.see",
  "mail.try",
  "jobs.see",
  "jobs.stop",
  "jobs.retry",
  "files.see",
  "files.add",
  "assessments.see",
  "assessments.create",
  "assessments.submit",
  "assessments.withdraw",
  "assessments.return",
  "assessments.finalise",
  "assessments.reconcile",
  "assessments.release-member",
  "assessments.see-contact",
  "assessments.declare-tie",
  "assessments.revoke-tie",
  "assessments.keep-bodies",
  "facts.see",
  "facts.seeAll",
  "facts.seeParameters",
  "facts.setParameter",
  "occupations.see",
  "occupations.load",
  "occupations.correct",
  "records.see",
  "changes.see",
  "changes.apply",
  "changes.withdraw",
  "changes.decide",
  "changes.confirm",
  "changes.correct",
  "records.keep",
  "records.import",
  "records.export",
  "records.exportNumbers",
] as const;
export type ActionId = (typeof ACTIONS)[number];

/** Whether the post one acts in allows an action on what belongs to an organisation: his own, or one below it. */
export function mayDo({
  me,
  action,
  organisation,
}: {
  me: Pick<Me, "may" | "current">;
  action: ActionId;
  organisation: string;
}): boolean {
  const relation = organisation === me.current?.organisation.id ? "own" : "below";
  return me.may.some((one) => one.action === action && one.of.includes(relation));
}

/** Whether the post allows an action anywhere at all. */
export function mayAnywhere({ me, action }: { me: Pick<Me, "may">; action: ActionId }): boolean {
  return me.may.some((one) => one.action === action && one.of.length > 0);
}
