import { randomUUID } from "node:crypto";
import {
  type Action,
  type ActionOf,
  append,
  type ContentOf,
  isSummary,
  type Phase,
  type VerbType,
} from "@jianheng/domain/assessments";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { notFound } from "../platform/http/index.ts";
import { getEdition } from "./editions.ts";
import { getState } from "./load.ts";
import { placed } from "./placed.ts";
import { projectHead, projectTodos } from "./project.ts";
import { changeHead, findHead } from "./store.ts";
import { rewriteTodos } from "./todos-store.ts";
import { type Acting, writeAction } from "./write-action.ts";

/** One action that is proposed, without who and when: those are the request's. */
export interface Proposed<T extends VerbType> {
  assessment: string;
  type: T;
  content: ContentOf<T>;
}

/** What came of it: how far the log is, where the assessment stands, and the action's own id. */
export interface Appended {
  version: number;
  phase: Phase;
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
  { assessment, type, content }: Proposed<T>,
): Promise<Result<Appended>> {
  const { transaction, organisation, services, today: day } = context;
  const head = await findHead(transaction, { organisation, assessment, lock: true });
  if (!head) return notFound();
  const edition = getEdition(services.editions, head.edition_hash);
  const id = randomUUID();
  const action: Action = actionOf(context, { type, content, id });
  const { seq } = head;
  // What is written on a sheet asks for no other sheet; what ends in a result does.
  const sheet = !isSummary(type) && "sheet" in content ? (content.sheet as string) : undefined;
  const before = await getState(transaction, { organisation, assessment, seq, sheet });
  const after = append({ state: before, action, edition });
  if (!after.ok) return refuse(placed(after.problems));
  const projection = projectHead({ state: after.value, edition, day, before: head });
  await writeAction(context, { assessment, seq: seq + 1, action });
  await changeHead(transaction, { organisation, assessment, ...projection, seq: seq + 1 });
  // Nothing that is written on a sheet changes what is waited for.
  if (isSummary(type)) {
    const todos = projectTodos({ state: after.value, edition, day });
    await rewriteTodos(transaction, { organisation, assessment, todos });
  }
  return succeed({ version: seq + 1, phase: projection.phase, action: id });
}

/** An action of whoever sends the request, now. */
export function actionOf<T extends Action["type"]>(
  { actor, at, today }: Acting,
  { type, content, id }: { type: T; content: ContentOf<T>; id: string },
): ActionOf<T> {
  const by = { person: actor.personId, organisation: actor.organisationId, post: actor.post };
  return { ...content, type, id, at: at.toISOString(), day: today, by } as unknown as ActionOf<T>;
}
