import type { ReadyLine, Score } from "@jianheng/domain/scoring";
import { checkSlot } from "../desk/desk.ts";
import type { Desk } from "../desk/model.ts";
import { standing } from "../desk/slot.ts";

/** Which lines are shown. */
export type Filter = "all" | "open" | "lost" | "trouble";

export const filterWords: Readonly<Record<Filter, string>> = {
  all: "全部",
  open: "未评",
  lost: "失分",
  trouble: "待处理",
};

/** Whether a line has been judged, and every check of it looked at. */
function isDone(line: ReadyLine, { desk, points }: { desk: Desk; points: number | null | undefined }): boolean {
  return typeof points === "number" && line.memberIds.every((check) => standing(checkSlot(desk, check)) !== null);
}

/** The lines of each filter. */
export function filtered(of: { lines: readonly ReadyLine[]; desk: Desk; score: Score }): Record<Filter, ReadyLine[]> {
  const { lines, desk, score } = of;
  const scored = new Map(score.lines.map((one) => [one.line, one]));
  return {
    all: [...lines],
    open: lines.filter((line) => !isDone(line, { desk, points: scored.get(line.id)?.points })),
    lost: lines.filter(({ id }) => (scored.get(id)?.lost ?? 0) > 0),
    trouble: lines.filter((line) =>
      [desk.findings[line.id], ...line.memberIds.map((check) => desk.touched[check])].some((slot) => slot?.trouble),
    ),
  };
}
