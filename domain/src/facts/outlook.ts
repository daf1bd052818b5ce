import { formatPoints, type Points, type Words } from "../kernel/index.ts";
import type { NextBand } from "../scoring/index.ts";
import type { Hindrance, HindranceKind } from "./hindrances.ts";

const UNDER: Readonly<Record<HindranceKind, Words>> = {
  veto: { zh: "台账所见有否决情形", en: "no band: a veto stands" },
  unmet: { zh: "前提条件未具备", en: "conditions are not met" },
  unknown: { zh: "前提条件尚不能确认", en: "conditions are not known" },
};
const VETO_UNKNOWN: Words = { zh: "有无否决情形尚不能确认", en: "whether a veto stands is not known" };

/**
 * What a score comes to in a few words: `96.25分，优秀`. A band is said to be reached only where nothing stands before it;
 * else it is where the points lie.
 */
export function outlookWords(of: {
  score: { low: Points; high: Points; band: string | null };
  /** Whether the edition has bands. */
  banded: boolean;
  hindrances: readonly Hindrance[];
}): Words {
  const { score, banded, hindrances } = of;
  const { low, high, band } = score;
  const points = low === high ? formatPoints(low) : `${formatPoints(low)}–${formatPoints(high)}`;
  if (!banded) return { zh: `${points}分`, en: points };
  const [gravest] = hindrances;
  if (gravest === undefined) {
    return { zh: `${points}分，${band ?? "等次未定"}`, en: `${points}, ${band ?? "no band yet"}` };
  }
  const under = underOf(gravest);
  const [zh, en] = band === null ? ["等次未定", "no band yet"] : [`分数属“${band}”`, `points of ${band}`];
  return { zh: `${points}分，${zh}；${under.zh}`, en: `${points}, ${en}; ${under.en}` };
}

function underOf({ kind, gates }: Hindrance): Words {
  return kind === "unknown" && gates.every(({ stands }) => stands === "veto") ? VETO_UNKNOWN : UNDER[kind];
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
