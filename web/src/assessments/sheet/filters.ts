import { departsFrom, type FindingInput, factsIn, isUnweighed } from "@jianheng/domain/assessments";
import type { ReadyLine, Score } from "@jianheng/domain/scoring";
import type { LineFacts } from "../../api/models.ts";
import { checkSlot, lineSlot } from "../desk/desk.ts";
import type { Desk } from "../desk/model.ts";
import { standing } from "../desk/slot.ts";

/** Which lines are shown. */
export type Filter = "all" | "asked" | "open" | "lost" | "offered" | "broken" | "against" | "differs" | "trouble";

export const filterWords: Readonly<Record<Filter, string>> = {
  all: "全部",
  asked: "须补正",
  open: "未评",
  lost: "失分",
  offered: "有事实可采用",
  broken: "事实有问题",
  against: "与数据不一致",
  differs: "意见不一致",
  trouble: "待处理",
};

/** Whether a line has been judged, and every check of it looked at. */
function isDone(line: ReadyLine, { desk, points }: { desk: Desk; points: number | null | undefined }): boolean {
  return typeof points === "number" && line.memberIds.every((check) => standing(checkSlot(desk, check)) !== null);
}

/** What others' sheets give each line, as far as the reader may see them. */
export type Others = ReadonlyMap<string, readonly number[]>;

/** The lines of each filter; those that others judge differently only where others' sheets may be seen. */
export function filtered(of: {
  lines: readonly ReadyLine[];
  desk: Desk;
  score: Score;
  others?: Others | undefined;
  /** What the records of the station say of each line. */
  facts?: ReadonlyMap<string, LineFacts> | undefined;
  /** The lines that the sheet was returned for. */
  asked?: readonly string[];
}): Record<Filter, ReadyLine[]> {
  const { lines, desk, score, others, facts, asked = [] } = of;
  const scored = new Map(score.lines.map((one) => [one.line, one]));
  return {
    all: [...lines],
    asked: lines.filter(({ id }) => asked.includes(id)),
    open: lines.filter((line) => !isDone(line, { desk, points: scored.get(line.id)?.points })),
    lost: lines.filter(({ id }) => (scored.get(id)?.lost ?? 0) > 0),
    offered: lines.filter(({ id }) => isOffered(facts?.get(id), standing(lineSlot(desk, id)))),
    broken: lines.filter(({ id }) => facts?.get(id)?.state === "broken"),
    against: lines.filter((line) => isAgainst(line, facts?.get(line.id), standing(lineSlot(desk, line.id)))),
    differs: lines.filter(({ id }) => {
      const points = scored.get(id)?.points ?? null;
      return points !== null && others?.get(id)?.some((one) => one !== points) === true;
    }),
    trouble: lines.filter((line) =>
      [desk.findings[line.id], ...line.memberIds.map((check) => desk.touched[check])].some((slot) => slot?.trouble),
    ),
  };
}

/** Whether records say something of a line that was not taken yet. */
function isOffered(facts: LineFacts | undefined, finding: FindingInput | null): boolean {
  return facts !== undefined && facts.state !== "no-records" && (finding === null || factsIn(finding).length === 0);
}

/** Whether a line is judged otherwise than records say, be they weighed or not. */
function isAgainst(line: ReadyLine, facts: LineFacts | undefined, finding: FindingInput | null): boolean {
  if (finding === null) return false;
  return departsFrom(finding, line) || (facts !== undefined && isUnweighed(finding, line, facts));
}

/** The filters that mean nothing here: nobody else's sheet may be seen, no facts are known, nothing was asked for. */
export function withoutOf(of: { others: unknown; facts: unknown; asked: unknown }): Filter[] {
  return [
    ...(of.others ? [] : (["differs"] as const)),
    ...(of.facts ? [] : (["offered", "broken", "against"] as const)),
    ...(of.asked ? [] : (["asked"] as const)),
  ];
}
