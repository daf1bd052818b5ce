import { type Action, isSummary, type Phase, phaseOf, type State } from "@jianheng/domain/assessments";
import { type Result, succeed } from "@jianheng/domain/kernel";
import type { Edition } from "@jianheng/domain/standards";
import { notFound } from "../platform/http/index.ts";
import { getEdition } from "./editions.ts";
import { keepPublished } from "./keep-published.ts";
import { getState } from "./load.ts";
import { addMessages } from "./messages-store.ts";
import { projectHead, projectTodos } from "./project.ts";
import { projectMessages } from "./project-messages.ts";
import { changeHead, findHead } from "./store.ts";
import { rewriteTodos } from "./todos-store.ts";
import { type Acting, writeActions } from "./write-actions.ts";

/** What it came to: how far the log is, and where the assessment stands. */
export interface Reached {
  version: number;
  phase: Phase;
}

/** What the rules made of an assessment: the state after, the actions in their order, and what is answered. */
interface Done<T> {
  state: State;
  actions: readonly Action[];
  answer: T;
}

/** An assessment that nobody else acts on until all is written. */
export interface Held {
  state: State;
  edition: Edition;
}

/** Several things that are done to an assessment at once, of which `propose` knows which they are. */
interface Several<T> {
  assessment: string;
  /** Where all of them are written on one sheet: the state has no more of the others than that they are there. */
  sheet?: string | undefined;
  /** Asks the rules, from the state as it stands. */
  propose(held: Held): Result<Done<T>> | Promise<Result<Done<T>>>;
}

/**
 * Does to an assessment whatever comes of a request, be it many actions or none: holds it, has the rules asked, appends,
 * caches what lists read, writes the trail; each of it once, however many the actions are.
 */
export async function appendActions<T>(
  context: Acting,
  { assessment, sheet, propose }: Several<T>,
): Promise<Result<Reached & { answer: T }>> {
  const { transaction, organisation, services, today: day } = context;
  const head = await findHead(transaction, { organisation, assessment, lock: true });
  if (!head) return notFound();
  const edition = getEdition(services.editions, head.edition_hash);
  const { seq } = head;
  const before = await getState(transaction, { organisation, assessment, seq, sheet });
  const done = await propose({ state: before, edition });
  if (!done.ok) return done;
  const { state, actions, answer } = done.value;
  const version = seq + actions.length;
  if (actions.length > 0) {
    const projection = projectHead({ state, edition, day, before: head });
    await writeActions(context, { assessment, seq, actions });
    await changeHead(transaction, { organisation, assessment, ...projection, seq: version });
  }
  // Nothing that is written on a sheet changes what is waited for, nor what is published; of what does there is one.
  const index = actions.findIndex(({ type }) => isSummary(type));
  const action = actions[index];
  if (action) {
    await keepPublished(context, { assessment, action, before, after: state, edition });
    const todos = projectTodos({ state, edition, day });
    await rewriteTodos(transaction, { organisation, assessment, todos });
    const messages = projectMessages(seq + 1 + index, { before, action, after: state });
    await addMessages(transaction, { organisation, assessment, messages });
  }
  return succeed({ version, phase: phaseOf(state), answer });
}
