import type { Check, EditionData, Indicator } from "@jianheng/standards/define";
import type { Points, Words } from "../../kernel/index.ts";
import { type Line, type Reading, ruleOf } from "../../scoring/index.ts";

/** What several rules of lint ask of an edition. */

/** Every indicator of an edition, in the order of the form. */
export function indicatorsOf(data: EditionData): Indicator[] {
  return data.items.flatMap(({ indicators }) => indicators);
}

/** Every check of an edition, in the order of the form. */
export function checksOf(data: EditionData): Check[] {
  return indicatorsOf(data).flatMap(({ checks }) => checks);
}

/** Points as a number that people read: 1.5. */
export function plain(value: Points): number {
  return value / 100;
}

/** The sum of what lines hold. */
export function pointsOf(lines: readonly Line[]): Points {
  return lines.reduce((sum, { of }) => sum + of, 0);
}

/** What a line can earn under a reading. */
export function scopeOf({ definition, of }: Line, reading: Reading) {
  return ruleOf(definition).scope({ definition, of, reading });
}

/** The engine's own scoring sentence, under both readings where they differ: what lint says of the engine is its word. */
export function sentences({ definition, of }: Line): Words {
  const rule = ruleOf(definition);
  const literal = rule.words({ definition, of, reading: "literal" });
  const normalised = rule.words({ definition, of, reading: "normalised" });
  if (literal.zh === normalised.zh) return literal;
  return {
    zh: `按字面：${literal.zh}。按分值列：${normalised.zh}`,
    en: `literal: ${literal.en}; normalised: ${normalised.en}`,
  };
}
