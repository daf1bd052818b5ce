import type { Band } from "@jianheng/standards/define";
import type { Points, Words } from "../kernel/index.ts";
import { bandStart, findBandAbove } from "./bands.ts";
import { findFewest } from "./fewest.ts";
import type { NextBand, ScoredLine } from "./model.ts";

const REASONS: Record<NonNullable<NextBand["reason"]>["code"], Words> = {
  veto: { zh: "存在否决项，补分不能提升等级", en: "a veto stands: no points lift the band" },
  "top-band": { zh: "已在最高等级", en: "already in the top band" },
  "no-bands": { zh: "本标准不设等级", en: "this standard has no bands" },
  "out-of-reach": {
    zh: "按此计分口径，全部补足也达不到上一等级",
    en: "out of reach under this reading, even with every point",
  },
};

interface Standing {
  bands: readonly Band[];
  vetoed: boolean;
  /** What is sure: unassessed lines at their worst. */
  low: Points;
  lines: readonly ScoredLine[];
  /** What each line can earn at best, in the order of `lines`. */
  best: readonly Points[];
}

/**
 * The fewest lines that, raised to their best, lift `low` into the band above, with the least surplus.
 * An unassessed line counts as at its worst.
 */
export function nextBand({ bands, vetoed, low, lines, best }: Standing): NextBand {
  if (vetoed) return none("veto");
  if (bands.length === 0) return none("no-bands");
  const target = findBandAbove(bands, low);
  if (target === undefined) return none("top-band");
  const need = bandStart(target) - low;
  const open = lines
    .map((line, index) => ({ line: line.line, kind: line.kind, gain: (best[index] ?? line.low) - line.low }))
    .filter(({ gain }) => gain > 0);
  const gains = open.map(({ gain }) => gain);
  const chosen = findFewest(gains, need);
  if (chosen === undefined) return { ...none("out-of-reach"), target: target.name, need };
  const raised = chosen.flatMap((index) => open[index] ?? []);
  const surplus = raised.reduce((sum, { gain }) => sum + gain, 0) - need;
  return { target: target.name, need, surplus, lines: raised, reason: null };
}

function none(code: keyof typeof REASONS): NextBand {
  return { target: null, need: null, surplus: null, lines: null, reason: { code, words: REASONS[code] } };
}
