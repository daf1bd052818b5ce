import type { Range } from "@jianheng/standards/define";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findShared, findStretch, gapsIn, type Scale, type Stretch } from "./stretch.ts";
import { isSingle, memberOf, stretchWords } from "./stretch-words.ts";

const unit = { zh: "", en: "" };
const percent: Scale = { from: 0, to: 20, per: 1, unit };
const whole: Scale = { ...percent, whole: true };

const ends = fc.integer({ min: -2, max: 22 });
const yes = fc.constant(true as const);
const ranges = fc.record({ from: ends, fromExcluded: yes, to: ends, toExcluded: yes }, { requiredKeys: [] });

function holds({ from, fromExcluded, to, toExcluded }: Range, value: number): boolean {
  const over = from === undefined || (fromExcluded ? value > from : value >= from);
  return over && (to === undefined || (toExcluded ? value < to : value <= to));
}

function inside({ lower, upper }: Stretch, value: number): boolean {
  return (lower.after ? value > lower.at : value >= lower.at) && (upper.after ? value <= upper.at : value < upper.at);
}

/** Whole ends: what holds between two of them holds halfway. */
const valuesOf = (scale: Scale) =>
  Array.from({ length: 41 }, (_, at) => at / 2).filter((v) => !scale.whole || v % 1 === 0);

describe.each([
  ["percent", percent],
  ["whole numbers", whole],
])("stretches of %s", (_name, scale) => {
  it("gaps are just what no range holds, and no two of them touch", () => {
    fc.assert(
      fc.property(fc.array(ranges, { maxLength: 5 }), (list) => {
        const stretches = list.flatMap((range) => findStretch(range, scale) ?? []);
        const gaps = gapsIn(stretches, scale);
        for (const value of valuesOf(scale)) {
          const held = list.some((range) => holds(range, value));
          expect(gaps.filter((gap) => inside(gap, value))).toHaveLength(held ? 0 : 1);
        }
        for (const gap of gaps) expect(list.some((range) => holds(range, memberOf(gap, scale)))).toBe(false);
      }),
    );
  });

  it("two ranges share just what both hold", () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const [one, other] = [findStretch(a, scale), findStretch(b, scale)];
        const shared = one && other && findShared(one, other);
        for (const value of valuesOf(scale)) {
          expect(shared !== undefined && inside(shared, value)).toBe(holds(a, value) && holds(b, value));
        }
        if (shared) expect(holds(a, memberOf(shared, scale))).toBe(true);
      }),
    );
  });
});

describe("stretches in words", () => {
  const words = (range: Range, scale: Scale) => {
    const stretch = findStretch(range, scale);
    return stretch && stretchWords(stretch, scale).en;
  };

  it("says single numbers, stretches and open ends", () => {
    expect(words({ from: 3, to: 3 }, percent)).toBe("exactly 3");
    expect(words({ from: 3, fromExcluded: true, to: 5 }, percent)).toBe("3 < x ≤ 5");
    expect(words({ from: 3, to: 5, toExcluded: true }, whole)).toBe("3 to 4");
    expect(words({ from: 3, to: 4, toExcluded: true }, whole)).toBe("exactly 3");
    expect(words({ from: 3 }, { ...whole, to: Number.POSITIVE_INFINITY })).toBe("3 and more");
    expect(words({ from: 5, to: 3 }, percent)).toBeUndefined();
  });

  it("knows a single number from a stretch", () => {
    const stretch = findStretch({ from: 3, to: 4 }, whole);
    expect(stretch && isSingle(stretch, whole)).toBe(false);
  });
});
