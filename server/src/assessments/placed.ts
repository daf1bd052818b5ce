import type { Problem } from "@jianheng/domain/kernel";

/** What the rules have against an action, each at the place of the request's body where a person gave it. */
export function placed(problems: readonly Problem[]): Problem[] {
  return problems.map((one) => ({ ...one, at: one.at === "$" ? "" : one.at.replace(/^\$\.assessment\b/, "$") }));
}
