import type { Edition } from "../scoring/index.ts";
import { linesFor, linesIn } from "./parts.ts";
import type { Sheet, State } from "./state.ts";

/** How far a sheet is: of the lines it covers, those that were judged, and with them every check of a group. */
export function progressOf({ state, sheet, edition }: { state: State; sheet: Sheet; edition: Edition }): {
  done: number;
  of: number;
} {
  const lines = linesIn(sheet.scope, linesFor(state, edition));
  const done = lines.filter(({ id, memberIds }) => {
    const judged = sheet.findings[id]?.observation != null;
    return judged && memberIds.every((check) => sheet.touched[check] !== undefined);
  });
  return { done: done.length, of: lines.length };
}
