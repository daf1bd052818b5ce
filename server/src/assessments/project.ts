import {
  officeOf,
  phaseOf,
  resultOf,
  type State,
  type Todo,
  todosHoldUntil,
  todosOf,
  writersOf,
} from "@jianheng/domain/assessments";
import type { Day } from "@jianheng/domain/kernel";
import type { Edition } from "@jianheng/domain/standards";
import type { Tables } from "../platform/db/index.ts";
import type { Head } from "./store.ts";

/** What a head caches of its log. */
export type Projection = Pick<
  Head,
  | ("phase" | "phase_since" | "stage" | "waits_until" | "todos_until" | "returned" | "vetoed")
  | ("conclusion" | "points" | "band")
>;

/** Something that an assessment waits for, from one person or from whoever holds one of some posts in an office. */
export type ProjectedTodo = Omit<Tables["assessment_todo"], "organisation_id" | "assessment_id">;

interface Asked {
  state: State;
  edition: Edition;
  day: Day;
  /** What it was before the last action; null before the first. */
  before: Pick<Projection, "phase" | "phase_since"> | null;
}

/**
 * What a list needs to know of an assessment, read off its state. Points, band and conclusion stand once it is decided,
 * and fall with the decision. Made anew with every action; never read by a rule.
 */
export function projectHead({ state, edition, day, before }: Asked): Projection {
  const phase = phaseOf(state);
  const until = todosOf({ state, edition, day }).flatMap((todo) => (todo.until === null ? [] : [todo.until]));
  const result = state.decision && resultOf({ state, edition }).score;
  return {
    phase,
    phase_since: before?.phase === phase ? before.phase_since : new Date(state.last.at),
    stage: state.opened.at(-1)?.stage ?? null,
    waits_until: until.sort()[0] ?? null,
    todos_until: todosHoldUntil({ state, day }),
    returned: state.sheets.filter(({ status }) => status === "returned").length,
    conclusion: state.decision?.conclusion ?? null,
    points: result?.points ?? null,
    band: result?.band ?? null,
    vetoed: state.vetoes.length > 0,
  };
}

/** What it waits for on a day, one row for each person named. */
export function projectTodos({ state, edition, day }: Omit<Asked, "before">): ProjectedTodo[] {
  return todosOf({ state, edition, day })
    .flatMap((todo) => forEach(state, todo))
    .map((row, index) => ({ n: index + 1, ...row }));
}

function forEach(state: State, { action, waitsFor, since, until, sheet, stage }: Todo): Omit<ProjectedTodo, "n">[] {
  const writers = action === "finalise" ? writersOfSheet(state, sheet) : [];
  const shared = { action, since: new Date(since), until, sheet: sheet ?? null, stage: stage ?? null, writers };
  if ("posts" in waitsFor) {
    return [{ ...shared, person_id: null, office_id: waitsFor.organisation, posts: [...waitsFor.posts] }];
  }
  return waitsFor.persons.map((person) => {
    return { ...shared, person_id: person, office_id: officeOf(state, person), posts: [] };
  });
}

/** Whose sheet it is, for whoever accepts it. */
function writersOfSheet(state: State, id: string | undefined): string[] {
  const found = state.sheets.find((sheet) => sheet.id === id);
  return found ? writersOf(state, found).map(({ person }) => person) : [];
}
