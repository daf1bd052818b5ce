import type { Sheet, State } from "./state.ts";

/**
 * Whether somebody who writes on a sheet of a blind stage may have seen others' points before: he had handed in once,
 * was on the team of a stage that is not blind, had left and came back, or there had been a decision, which all see.
 */
export function hadSight({ state, sheet, person }: { state: State; sheet: Sheet; person: string }): boolean {
  const { settings } = state.assessment;
  const inBefore = state.sheets.some(({ handedIn, panel }) => handedIn && panel?.includes(person) === true);
  const others = state.team.some(
    (one) => one.person === person && (one.released !== null || !settings.blind.includes(one.stage)),
  );
  return sheet.handedIn || inBefore || others || wasDecided(state);
}

/** Whether a decision was made that fell: sent back, objected to, or appealed against. */
function wasDecided({ sentBack, objections, appeals }: State): boolean {
  return (
    sentBack !== null ||
    objections.some(({ answer }) => answer?.upheld === true) ||
    appeals.some(({ outcome }) => outcome?.upheld === true)
  );
}
