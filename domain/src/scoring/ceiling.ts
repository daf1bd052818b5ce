import type { EditionData } from "@jianheng/standards/define";
import type { Points } from "../kernel/index.ts";
import { readyLines } from "./lines.ts";
import type { Score } from "./model.ts";

/** What a sheet without a fault earns under a reading, and what its lines hold: the literal reading can stay below. */
export function ceilingOf(data: EditionData, reading: Score["reading"]): { best: Points; of: Points } {
  const lines = readyLines(data, reading);
  return {
    best: lines.reduce((sum, { scope }) => sum + scope.best, 0),
    of: lines.reduce((sum, { of }) => sum + of, 0),
  };
}

/** The lines on which something was found wrong; one that has all that the reading gives lost points to the paper alone. */
export function unmetLines({ lines, reading }: Pick<Score, "lines" | "reading">, data: EditionData): Score["lines"] {
  const best = new Map(readyLines(data, reading).map(({ id, scope }) => [id, scope.best]));
  return lines.filter(({ line, points }) => points !== null && points < (best.get(line) ?? 0));
}
