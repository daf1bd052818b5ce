import { randomUUID } from "node:crypto";
import {
  type Action,
  type ActionOf,
  append,
  type ContentOf,
  isSummary,
  type VerbType,
} from "@jianheng/domain/assessments";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { appendActions, type Held, type Reached } from "./append-actions.ts";
import { doerOf } from "./doer.ts";
import { placed } from "./placed.ts";
import type { Acting } from "./write-actions.ts";

/** One action that is proposed, without who and when: those are the request's. */
export interface Proposed<T extends VerbType> {
  assessment: string;
  type: T;
  content: ContentOf<T>;
  /** What else speaks against it, of the world beside the assessment. */
  also?: ((held: Held) => Promise<readonly Problem[]>) | undefined;
}

/** What came of it: how far the log is, where the assessment stands, and the action's own id. */
export interface Appended extends Reached {
  action: string;
}

/**
 * Does one thing to an assessment: holds it, asks the rules, appends, caches what lists read, writes the trail. All
 * that a verb's route has to do is to say what its body is, and where that goes in the action:
 *
 *     route({
 *       method: "POST",
 *       path: `${ONE}/stages`,
 *       words: policy["open-stage"].words,
 *       access: { may: policy["open-stage"] },
 *       params: one,
 *       body: z.strictObject({ stage: sheetKind }),
 *       answer: appended,
 *       refusals: ["not-now", "not-your-stage", …],
 *       handle: (context, { params, body: content }) =>
 *         appendAction(context, { assessment: params.assessment, type: "open-stage", content }),
 *     })
 *
 * What a verb needs to know of the world beside (ties, a re-authentication), its handler finds out before, in the same
 * transaction, and gives as content. No handler reads the state: what it answers beyond this comes from `viewed.ts`.
 */
export async function appendAction<T extends VerbType>(
  context: Acting,
  { assessment, type, content, also }: Proposed<T>,
): Promise<Result<Appended>> {
  const id = randomUUID();
  const action: Action = actionOf(context, { type, content, id });
  // What is written on a sheet asks for no other sheet; what ends in a result does.
  const sheet = !isSummary(type) && "sheet" in content ? (content.sheet as string) : undefined;
  const done = await appendActions<string>(context, {
    assessment,
    sheet,
    async propose({ state: before, edition }) {
      const after = append({ state: before, action, edition });
      const problems = [...(after.ok ? [] : after.problems), ...((await also?.({ state: before, edition })) ?? [])];
      if (!after.ok || problems.length > 0) return refuse(placed(problems));
      return succeed({ state: after.value, actions: [action], answer: id });
    },
  });
  if (!done.ok) return done;
  const { answer, ...where } = done.value;
  return succeed({ ...where, action: answer });
}

/** An action of whoever sends the request, now. */
export function actionOf<T extends Action["type"]>(
  { actor, at, today }: Acting,
  { type, content, id }: { type: T; content: ContentOf<T>; id: string },
): ActionOf<T> {
  const by = "system" in actor ? actor : doerOf(actor);
  return { ...content, type, id, at: at.toISOString(), day: today, by } as unknown as ActionOf<T>;
}
