import { formatRange, type Points, type Words } from "../kernel/index.ts";
import type { NextBand } from "../scoring/index.ts";
import type { Hindrance } from "./hindrances.ts";

/**
 * What a score comes to in a few words: `96.25分，优秀`. A band is said to be reached only where nothing stands before it;
 * else it is where the points lie, and what stands there is told beside it.
 */
export function outlookWords(of: {
  score: { low: Points; high: Points; band: string | null };
  /** Whether the edition has bands. */
  banded: boolean;
  hindrances: readonly Hindrance[];
}): Words {
  const { score, banded, hindrances } = of;
  const { band } = score;
  const points = formatRange(score);
  if (!banded) return { zh: `${points}分`, en: points };
  if (band === null) return { zh: `${points}分，等次未定`, en: `${points}, no band yet` };
  return hindrances.length === 0
    ? { zh: `${points}分，${band}`, en: `${points}, ${band}` }
    : { zh: `${points}分，分数属“${band}”`, en: `${points}, points of ${band}` };
}

/** Why no points are named that lift the station: that the points are at the top is not yet the top band. */
export function nextWords(of: { reason: NonNullable<NextBand["reason"]>; hindrances: readonly Hindrance[] }): Words {
  const { reason, hindrances } = of;
  return reason.code === "top-band" && hindrances.length > 0 ? TOP_POINTS : reason.words;
}

const TOP_POINTS: Words = {
  zh: "按分数已属最高等次，能否取得以先决事项为准",
  en: "the points are of the top band, which hangs on what stands before it",
};
