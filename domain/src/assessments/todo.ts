import type { Day } from "../kernel/index.ts";
import type { Edition } from "../scoring/index.ts";
import { signers } from "./people.ts";
import { phaseOf, type State } from "./state.ts";
import { nextStage, OFFICIALS, runningTodos, type Todo, whoDecides } from "./todo-running.ts";

/** What an assessment waits for on a day. */
export function todosOf({ state, edition, day }: { state: State; edition: Edition; day: Day }): Todo[] {
  const { assessment, last, publication, approval, decision, objections } = state;
  const officials = { organisation: assessment.authority, posts: OFFICIALS };
  const approving = { organisation: assessment.authority, posts: ["approving-official"] };
  switch (phaseOf(state)) {
    case "prepared":
      return nextStage(state);
    case "running":
      return runningTodos(state, edition);
    case "stopped":
      return [{ action: "decide", waitsFor: whoDecides(state), since: last.at, until: null }];
    case "declined":
      return [{ action: "close", waitsFor: officials, since: last.at, until: null }];
    case "decided":
      return signing(state, decision?.stamp.at ?? last.at, approving);
    case "approved":
      return [{ action: "publish", waitsFor: officials, since: approval?.stamp.at ?? last.at, until: null }];
    case "published": {
      const open = objections.filter(({ answer }) => answer === null);
      const over = publication !== null && publication.period.until < day;
      const answers = open.map(
        ({ stamp }): Todo => ({ action: "answer-objection", waitsFor: officials, since: stamp.at, until: null }),
      );
      const end: Todo = { action: "close", waitsFor: officials, since: last.at, until: null };
      return over && open.length === 0 ? [end] : answers;
    }
    case "appealed":
      return appeals(state, approving);
    case "closed":
      return [];
  }
}

/**
 * The last day on which what it waits for on `day` holds, if nobody acts: that of its publicity, after which it is to be
 * closed. Null where only an act changes it.
 */
export function todosHoldUntil({ state, day }: { state: State; day: Day }): Day | null {
  const until = state.publication?.period.until;
  return phaseOf(state) === "published" && until !== undefined && until >= day ? until : null;
}

function signing(state: State, since: string, approving: Todo["waitsFor"]): Todo[] {
  const signed = state.signatures.map(({ person }) => person);
  const persons = signers(state).filter((person) => !signed.includes(person));
  if (persons.length > 0) return [{ action: "sign", waitsFor: { persons }, since, until: null }];
  return [{ action: "approve", waitsFor: approving, since: state.last.at, until: null }];
}

function appeals(state: State, approving: Todo["waitsFor"]): Todo[] {
  return state.appeals
    .filter(({ outcome }) => outcome === null)
    .map(({ panel, stamp }): Todo => {
      if (panel.length === 0)
        return { action: "assign-appeal-panel", waitsFor: approving, since: stamp.at, until: null };
      const persons = panel.map(({ person }) => person);
      return { action: "decide-appeal", waitsFor: { persons }, since: state.last.at, until: null };
    });
}
