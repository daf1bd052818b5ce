import { readFileSync } from "node:fs";
import type { EditionData, Range } from "@jianheng/standards/define";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "../../scoring/examples.fixture.ts";
import { soundEditions } from "./generated-edition.fixture.ts";
import { lintRules } from "./rules.ts";
import { codesOf, lintOf, sound, withRule } from "./sound-edition.fixture.ts";

const hundredths = fc.integer({ min: 0, max: 1000 }).map((value) => value / 100);
const ranges: fc.Arbitrary<Range> = fc.record(
  {
    from: hundredths,
    fromExcluded: fc.constant(true as const),
    to: hundredths,
    toExcluded: fc.constant(true as const),
  },
  { requiredKeys: [] },
);

/** Editions with anything in them that can be loaded, right or wrong. */
const anyEditions = fc
  .record({
    rule: fc.constantFrom(...examples.map(({ definition }) => definition)),
    points: fc.integer({ min: 0, max: 5 }),
    bands: fc.array(ranges, { maxLength: 4 }),
    claimed: fc.integer({ min: 0, max: 20 }),
    printed: fc.option(fc.constantFrom("1.1.1", "1.1.2", "9", "（一）")),
    date: fc.constantFrom("2013-10-22", "2016-02-29", null),
  })
  .map(({ rule, points, bands, claimed, printed, date }): EditionData => {
    const { vetoBand: _band, ...data } = withRule(rule, points);
    return {
      ...data,
      claims: { items: claimed, points: claimed },
      bands: bands.map((range, at) => ({ name: `等级${at}`, printed: "…", points: range })),
      vetoes: [],
      deadlines: [{ id: "report", what: "报送", printed: `${printed}月31日`, date }],
    };
  });

function placesIn({ items, vetoes, bands, deadlines }: EditionData): string[] {
  const indicators = (item: EditionData["items"][number]) =>
    item.indicators.flatMap(({ id, checks }) => [id, ...checks.map((check) => check.id)]);
  const form = items.flatMap((item) => [item.id, ...indicators(item)]);
  return ["$", ...form, ...[...vetoes, ...deadlines].map(({ id }) => id), ...bands.map(({ name }) => name)];
}

describe("lint", () => {
  it("finds nothing in a sound edition", () => {
    fc.assert(
      fc.property(soundEditions, (data) => {
        expect(lintOf(data)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("finds what stands in the edition, in both languages, in its order, and the same twice, whatever it holds", () => {
    const codes = new Set(lintRules.map(({ code }) => code));
    fc.assert(
      fc.property(anyEditions, (data) => {
        const found = lintOf(data);
        const places = placesIn(data);
        for (const { code, where, what, reading, numbers } of found) {
          expect(codes).toContain(code);
          expect(places).toContain(where);
          for (const text of [what.zh, what.en, reading.zh, reading.en]) expect(text).not.toMatch(/^$|undefined|NaN/);
          expect(JSON.parse(JSON.stringify(numbers))).toEqual(numbers);
        }
        expect(lintOf(data)).toEqual(found);
      }),
    );
  });

  it("goes down the form and then by code", () => {
    const data = { ...withRule({ kind: "judgement", stated: true }), claims: { items: 9, checks: 9 } };
    const late = { ...data, deadlines: sound.deadlines.map((one) => ({ ...one, printed: "2013年11月31日" })) };
    expect(codesOf(late)).toEqual(["count-checks $", "count-items $", "unquantified 1.1.1", "impossible-date report"]);
  });

  it("knows its rules apart, and docs/lint.md lists them all", () => {
    const codes = lintRules.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    const doc = readFileSync(new URL("../../../../docs/lint.md", import.meta.url), "utf8");
    const listed = [...doc.matchAll(/^\| `([a-z-]+)` +\|/gm)].map(([, code]) => code);
    expect(listed).toEqual(codes);
  });
});
