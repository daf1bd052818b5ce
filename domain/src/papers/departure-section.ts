import { factsIn } from "../assessments/index.ts";
import { formatPoints } from "../kernel/index.ts";
import { factWords } from "./evidence-words.ts";
import { foundOn } from "./found-on.ts";
import { scoreOf } from "./score.ts";
import type { Section } from "./sections.ts";
import type { Taken } from "./taken.ts";
import { actorWords } from "./words.ts";

const COLUMNS = [
  { title: "编号和内容", share: 20 },
  { title: "采用的数据", share: 38 },
  { title: "评定", share: 12, align: "center" },
  { title: "改判理由", share: 30 },
] as const;

/** 改判情况: where what was decided is not what the records of the station propose, and why. */
export function departureSection(taken: Taken): Section {
  const points = new Map(scoreOf(taken).lines.map((one) => [one.line, one.points]));
  const departing = [...foundOn(taken).values()].filter(({ departs }) => departs);
  const rows = departing.map(({ line, finding }) => {
    const earned = points.get(line.id) ?? null;
    return [
      `${line.id} ${line.title}`,
      factWords(...factsIn(finding)),
      earned === null ? "—" : `${formatPoints(earned)}\n（${formatPoints(line.of)}）`,
      `${finding.note ?? ""}（${actorWords(finding.stamp.by, taken.names)}）`,
    ];
  });
  return {
    title: "与采用数据不一致的评定",
    blocks: rows.length === 0 ? [] : [{ is: "table", columns: COLUMNS, rows }],
  };
}
