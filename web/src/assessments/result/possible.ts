import type { Assessment } from "../../api/models.ts";

/** What can be done about a result, beside looking at it. */
export type ResultAct =
  | "publish"
  | "object"
  | "answer-objection"
  | "appeal"
  | "assign-appeal-panel"
  | "decide-appeal"
  | "attach-scan"
  | "close";

type Known = Pick<Assessment, "may" | "publication" | "objections" | "appeals" | "sheets" | "stages"> & {
  assessment: Pick<Assessment["assessment"], "phase" | "authority">;
};

/**
 * What whoever looks may do about a result today: his post lets him, it stands where it can be, and it is for his office
 * or for himself. The server judges all the same.
 */
export function possibleActs({
  of,
  organisation,
  person,
  today,
}: {
  of: Known;
  organisation: string;
  person: string;
  today: string;
}): ReadonlySet<ResultAct> {
  const ours = organisation === of.assessment.authority.id;
  const appeal = of.appeals[of.appeals.length - 1];
  const fitting: Readonly<Record<ResultAct, boolean>> = {
    publish: ours,
    object: isShownOn(of, today),
    "answer-objection": ours,
    appeal: true,
    "assign-appeal-panel": ours && appeal !== undefined && (appeal.outcome === null || decidesAnew(of, appeal)),
    "decide-appeal": appeal?.outcome === null && appeal.panel.some((member) => member.person.id === person),
    "attach-scan": ours,
    close: ours && isOver(of, today),
  };
  const now = of.may.flatMap(({ action, refusals }) => (refusals.length === 0 ? [action] : []));
  return new Set((Object.keys(fitting) as ResultAct[]).filter((act) => fitting[act] && now.includes(act)));
}

/** Whether a day is one of the publicity. */
function isShownOn({ publication }: Pick<Assessment, "publication">, day: string): boolean {
  return publication !== null && publication.from <= day && day <= publication.until;
}

/** The panel of an appeal that was upheld decides in the place of the team, unless nothing had been decided. */
function decidesAnew({ stages }: Known, { at, outcome }: Assessment["appeals"][number]): boolean {
  return outcome?.upheld === true && stages.some(({ openedAt }) => openedAt !== null && openedAt <= at);
}

function isOver({ assessment: { phase }, publication, objections, sheets }: Known, today: string): boolean {
  if (phase === "running") return sheets.every(({ status }) => status === "submitted" || status === "final");
  const answered = objections.every(({ answer }) => answer !== null);
  return answered && (publication === null || publication.until < today);
}
