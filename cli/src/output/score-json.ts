import { formatPoints, type Language, type Points } from "@jianheng/domain/kernel";
import type { Score, ScoredItem, ScoredLine } from "@jianheng/domain/scoring";
import type { Edition } from "@jianheng/domain/standards";

/** A score as programs read it: points are decimal strings with two places. */
export function scoreJson(from: {
  score: Score;
  edition: Edition;
  language: Language;
  /** The files that were written. */
  written: readonly string[];
}): unknown {
  const { score, edition, language, written } = from;
  const { nextBand } = score;
  const raised = new Map(score.vetoes.map(({ veto, grounds }) => [veto, grounds]));
  const vetoes = edition.data.vetoes.map(({ id }) => id).filter((id) => raised.has(id));
  return {
    standard: score.standard,
    edition: score.edition,
    reading: score.reading,
    complete: score.complete,
    points: orNull(score.points),
    low: formatPoints(score.low),
    high: formatPoints(score.high),
    of: formatPoints(score.of),
    band: score.band,
    vetoes,
    vetoGrounds: vetoes.map((veto) => ({ veto, grounds: raised.get(veto) })),
    items: score.items.map(itemJson),
    checks: score.lines.map((line) => lineJson(line, language)),
    nextBand: nextBand.lines?.map(({ kind, line, gain }) => ({ [kind]: line, gain: formatPoints(gain) })) ?? null,
    nextBandTarget: nextBand.target,
    nextBandNeed: orNull(nextBand.need),
    nextBandSurplus: orNull(nextBand.surplus),
    nextBandReason: nextBand.reason && { code: nextBand.reason.code, words: nextBand.reason.words[language] },
    ...(written.length > 0 && { written }),
  };
}

function orNull(points: Points | null): string | null {
  return points === null ? null : formatPoints(points);
}

function itemJson({ item, title, points, low, high, of, claimed }: ScoredItem) {
  return {
    item,
    title,
    points: orNull(points),
    low: formatPoints(low),
    high: formatPoints(high),
    of: formatPoints(of),
    claimed: formatPoints(claimed),
  };
}

function lineJson(line: ScoredLine, language: Language) {
  const { kind, members, item, title, points, low, high, of, lost, why, observation, note } = line;
  return {
    [kind]: line.line,
    ...(kind === "group" && { members }),
    item,
    title,
    points: orNull(points),
    low: formatPoints(low),
    high: formatPoints(high),
    of: formatPoints(of),
    lost: orNull(lost),
    why: why[language],
    observation,
    ...(note !== undefined && { note }),
    ...(line.deducted !== undefined && { deducted: formatPoints(line.deducted) }),
    ...(line.statedCap !== undefined && { statedCap: formatPoints(line.statedCap) }),
  };
}
