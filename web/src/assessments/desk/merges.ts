import { blankFinding, type FindingInput, mergeFinding } from "@jianheng/domain/assessments";
import type { Merge } from "./slot.ts";

/** Two edits of a line, by the rule that the server merges by too. */
export const mergeLine: Merge<FindingInput> = ({ base, mine, theirs }) =>
  mergeFinding({ line: mine.line, base, mine, theirs: theirs ?? blankFinding(mine.line) });

/** Whether a check conforms is one thing: two that say otherwise collide. */
export function mergeCheck(check: string): Merge<boolean> {
  return ({ base, mine, theirs }) => {
    if (theirs === null || theirs === base || theirs === mine) return { merged: mine, conflicts: [] };
    return { merged: mine, conflicts: [{ line: check, at: `touched.${check}`, base, mine, theirs }] };
  };
}
