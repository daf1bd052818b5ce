import { type Action, applyAction, phaseOf, replay, type State } from "@jianheng/domain/assessments";

/** The state that a whole log makes, and since when it is in its phase. */
export function replayed([first, ...rest]: readonly Action[]): { state: State; since: Date } {
  if (!first) throw new Error("a log begins with create");
  let state = replay([first]);
  let since = new Date(first.at);
  for (const action of rest) {
    const before = phaseOf(state);
    state = applyAction(state, action);
    if (phaseOf(state) !== before) since = new Date(action.at);
  }
  return { state, since };
}
