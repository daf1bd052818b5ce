import type { Range } from "@jianheng/standards/define";
import { type Line, type Observation, ruleOf } from "../../scoring/index.ts";
import { plain } from "./parts.ts";
import { findStretch, type Scale, type Stretch } from "./stretch.ts";
import { memberOf } from "./stretch-words.ts";

/** A rule that words stretches of a number and an award for each, whatever its kind. */
export interface Wording {
  scale: Scale;
  steps: readonly { award: number; stretch: Stretch }[];
  /** What an assessor would give the engine at this number. */
  observe(value: number): Observation;
}

const PERCENT: Scale = { from: 0, to: 100, per: 1, unit: { zh: "%", en: " %" } };
const FAULTS: Scale = { from: 0, to: Number.POSITIVE_INFINITY, whole: true, per: 1, unit: { zh: "个", en: "" } };

/** So many that a percentage comes out as a whole count. */
const MANY = 100_000_000;

/** The stretches that a line's rule words; undefined where it words none. */
export function findWording({ definition, of }: Line): Wording | undefined {
  switch (definition.kind) {
    case "ratio-steps": {
      const steps = definition.steps.map(({ award, percent }) => ({ award, range: percent }));
      return wording(PERCENT, steps, (value) => ({ ratio: [countOf(value), MANY] }));
    }
    case "graded-faults": {
      const steps = definition.steps.map(({ award, faults }) => ({ award, range: faults }));
      return wording(FAULTS, steps, (value) => ({ faults: value, serious: false }));
    }
    case "rate-below": {
      const earned = { award: plain(of), range: { to: definition.below, toExcluded: true } as const };
      const lost = { award: 0, range: { from: definition.zeroAbove, fromExcluded: true } as const };
      return wording(PERCENT, [earned, lost], (value) => ({ errors: countOf(value), sampled: MANY }));
    }
    default:
      return undefined;
  }
}

function countOf(percent: number): number {
  return Math.round((percent * MANY) / 100);
}

function wording(scale: Scale, steps: { award: number; range: Range }[], observe: Wording["observe"]): Wording {
  const worded = steps.flatMap(({ award, range }) => {
    const stretch = findStretch(range, scale);
    return stretch ? [{ award, stretch }] : [];
  });
  return { scale, steps: worded, observe };
}

/** What the engine awards within a stretch. */
export function awardIn({ definition, of }: Line, { scale, observe }: Wording, stretch: Stretch): number {
  const context = { definition, of, reading: "literal" } as const;
  return plain(ruleOf(definition).award(context, observe(memberOf(stretch, scale))).points);
}
