import { joinWords, type Points, points, shortPoints, type Words } from "../kernel/index.ts";
import { bandOfInterval } from "./bands.ts";
import { type ReadyLine, readyLines } from "./lines.ts";
import type {
  Award,
  Edition,
  Finding,
  Observation,
  Reading,
  Score,
  ScoredItem,
  ScoredLine,
  VetoRaised,
} from "./model.ts";
import { nextBand } from "./next-band.ts";

const UNASSESSED = { zh: "未评", en: "not assessed" };

/**
 * The score of one sheet: sums, band, and the trace of every point.
 * `findings` and `vetoes` must have passed `parseFindings`; a line without a finding is unassessed, so that the
 * result is an interval of what it can still earn.
 */
export function score(sheet: {
  edition: Edition;
  reading: Reading;
  findings: readonly Finding[];
  vetoes?: readonly VetoRaised[];
}): Score {
  const { edition, reading, findings, vetoes = [] } = sheet;
  const { data, hash } = edition;
  const byLine = new Map(findings.map((finding) => [finding.line, finding]));
  const ready = readyLines(data, reading);
  const lines = ready.map((line) => scoreLine(line, byLine.get(line.id)));
  const total = sum(lines);
  const vetoed = vetoes.length > 0;
  return {
    standard: data.id,
    edition: hash,
    reading,
    complete: total.points !== null,
    ...total,
    band: vetoed ? (data.vetoBand ?? null) : bandOfInterval(data.bands, total.low, total.high),
    vetoes,
    items: data.items.map((item) => scoreItem(item, lines)),
    lines,
    nextBand: nextBand({
      bands: data.bands,
      vetoed,
      low: total.low,
      lines,
      best: ready.map(({ scope }) => scope.best),
    }),
  };
}

/** Written out field by field: spreading objects here costs more than all the scoring. */
function scoreLine(line: ReadyLine, finding: Finding | undefined): ScoredLine {
  const { id, kind, memberIds, item, title, of, rule, context, scope } = line;
  const award = finding && rule.award(context, finding.observation);
  const scored: ScoredLine = {
    line: id,
    kind,
    members: memberIds,
    item: item.id,
    title,
    of,
    points: award ? award.points : null,
    lost: award ? of - award.points : null,
    low: award ? award.points : scope.worst,
    high: award ? award.points : scope.best,
    observation: finding ? finding.observation : null,
    why: award ? whyOf(line, finding.observation, award) : UNASSESSED,
  };
  if (award?.deducted !== undefined) scored.deducted = award.deducted;
  if (award?.statedCap !== undefined) scored.statedCap = award.statedCap;
  if (finding?.note !== undefined) scored.note = finding.note;
  return scored;
}

/** Where the paper's own award is below the points, the reason says that nothing more can be had: nothing was found wrong. */
function whyOf({ rule, context, scope, of }: ReadyLine, observation: Observation, award: Award): Words {
  const why = rule.why(context, observation, award);
  if (scope.best === of || award.points < scope.best) return why;
  const [best, whole] = [shortPoints(scope.best), shortPoints(of)];
  const most = { zh: `按原文最高得${best}分（分值${whole}分）`, en: `${best} of ${whole} at most as printed` };
  return joinWords([why, most]);
}

function scoreItem({ id, title, claims }: Edition["data"]["items"][number], lines: readonly ScoredLine[]): ScoredItem {
  return { item: id, title, ...sum(lines.filter(({ item }) => item === id)), claimed: points(claims.points) };
}

function sum(lines: readonly ScoredLine[]): { points: Points | null; low: Points; high: Points; of: Points } {
  let [low, high, of, complete] = [0, 0, 0, true];
  for (const line of lines) {
    low += line.low;
    high += line.high;
    of += line.of;
    complete &&= line.points !== null;
  }
  return { points: complete ? low : null, low, high, of };
}
