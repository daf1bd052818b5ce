import { type Problem, type Relation, reach } from "../kernel/index.ts";
import type { ActionType } from "./actions.ts";
import type { Assessment } from "./model.ts";
import { policy } from "./policy.ts";
import { problem } from "./problem.ts";
import type { Actor } from "./terms.ts";

/** How the station of an assessment stands to the actor's organisation, by the line it was made with. */
export function relationTo({ station, line }: Assessment, organisation: string): Relation {
  if (organisation === station) return "own";
  return line.some(({ id }) => id === organisation) ? "below" : "foreign";
}

/** Whether the policy lets this post do this at all. The system does one thing: hand in what the public objects. */
export function policyProblems({
  type,
  assessment,
  actor,
}: {
  type: ActionType;
  assessment: Assessment;
  actor: Actor;
}): Problem[] {
  if (!("person" in actor)) return type === "object" ? [] : [NOT_ALLOWED];
  const relations = reach({ action: policy[type], post: actor.post });
  return relations.includes(relationTo(assessment, actor.organisation)) ? [] : [NOT_ALLOWED];
}

const NOT_ALLOWED = problem("$", "not-allowed", {
  zh: "您现任的岗位不能这样操作，请换用有权的岗位",
  en: "the post you act in may not do this; act in one that may",
});
