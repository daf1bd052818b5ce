import { phaseOf, resultOf, type State, todosOf } from "@jianheng/domain/assessments";
import type { Day } from "@jianheng/domain/kernel";
import type { Edition } from "@jianheng/domain/standards";
import type { Head } from "./store.ts";

/** What a head caches of its log. */
export type Projection = Pick<
  Head,
  ("phase" | "phase_since" | "stage" | "waits_until" | "returned" | "vetoed") | ("conclusion" | "points" | "band")
>;

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
    returned: state.sheets.filter(({ status }) => status === "returned").length,
    conclusion: state.decision?.conclusion ?? null,
    points: result?.points ?? null,
    band: result?.band ?? null,
    vetoed: state.vetoes.length > 0,
  };
}
