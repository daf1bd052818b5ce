import type { Words } from "../../kernel/index.ts";
import type { Scale, Stretch } from "./stretch.ts";

/** Stretches as people read them, and one number out of each to ask the engine about. */

/** Whether the stretch is a single number. */
export function isSingle({ lower, upper }: Stretch, { whole }: Scale): boolean {
  return whole ? upper.at - lower.at === 1 : upper.at === lower.at;
}

/** A number inside the stretch. */
export function memberOf({ lower, upper }: Stretch, { whole }: Scale): number {
  return whole ? lower.at : (lower.at + upper.at) / 2;
}

/** “恰为3个”, “60% < x < 100%”, “3个及以上”. */
export function stretchWords(stretch: Stretch, scale: Scale): Words {
  const { lower, upper } = stretch;
  const { unit, whole, per } = scale;
  const first = lower.at / per;
  if (isSingle(stretch, scale)) return { zh: `恰为${first}${unit.zh}`, en: `exactly ${first}${unit.en}` };
  if (upper.at === Number.POSITIVE_INFINITY)
    return { zh: `${first}${unit.zh}及以上`, en: `${first}${unit.en} and more` };
  if (whole) {
    const last = (upper.at - 1) / per;
    return { zh: `${first}至${last}${unit.zh}`, en: `${first} to ${last}${unit.en}` };
  }
  const [over, under] = [lower.after ? "<" : "≤", upper.after ? "≤" : "<"];
  const text = (sign: string) => `${first}${sign} ${over} x ${under} ${upper.at / per}${sign}`;
  return { zh: text(unit.zh), en: text(unit.en) };
}

/** The stretch as numbers: `at` for a single one, else its ends; an open end has none. */
export function stretchNumbers(stretch: Stretch, scale: Scale): Record<string, number | string> {
  const { lower, upper } = stretch;
  const from = lower.at / scale.per;
  if (isSingle(stretch, scale)) return { at: from };
  const to = (scale.whole ? upper.at - 1 : upper.at) / scale.per;
  return { from, ...(Number.isFinite(to) && { to }), stretch: stretchWords(stretch, scale).en };
}
