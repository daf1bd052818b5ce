import { readFileSync } from "node:fs";
import { editions } from "@jianheng/standards";
import type { EditionData, Range } from "@jianheng/standards/define";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { examples } from "../../scoring/examples.fixture.ts";
import { getEdition } from "../load.ts";
import { soundEditions } from "./generated-edition.fixture.ts";
import { lint } from "./lint.ts";
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

const NATIONAL = ["undefined-middle 4.2.1", "boundary-gap 5.1.1", "unquantified 6.1.1"];

const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  "liaoning-2013": [
    "count-checks $",
    "count-indicators $",
    "sum-of-items $",
    "no-method 1.1",
    "unquantified 1.1",
    "award-below-points 1.2.1",
    "award-below-points 1.2.2",
    "award-below-points 1.2.3",
    "floor-unreachable 3.2",
    "no-method 4.1.1",
    "undefined-middle 4.1.1",
    "veto-repeats-check 4.1.1",
    "no-method 4.1.2",
    "veto-repeats-check 4.1.2",
    "no-method 4.1.3",
    "veto-repeats-check 4.1.3",
    "inverted-condition 4.4.1",
    "unquantified 5.1.1",
    "unquantified 5.1.2",
    "number-form 5.2",
    "award-above-points 5.2.1",
    "unquantified 5.2.1",
    "unquantified 5.3.1",
    "unnumbered 6.1.1",
    "no-rule 7.1.1",
    "cap-above-points 7.2.1",
    "cap-above-points 7.2.2",
    "cap-above-points 7.3.1",
    "number-form 7.4.1",
    "cap-above-points 8.1.1",
    "award-below-points 9.1.1",
    "undefined-middle 9.2.1",
    "item-points 10",
    "award-overlap 10.1.1",
    "undefined-middle 10.1.1",
    "veto-overlap V3",
    "band-overlap 优秀",
    "top-band-tight 优秀",
    "band-overlap 良好",
    "band-overlap 合格",
    "impossible-date pilot-application",
    "weekend-deadline pilot-application",
    "weekend-deadline coverage",
  ],
  "national-trial": [...NATIONAL, "duplicate-number 6.2", "boundary-gap 6.6.1"],
  "sichuan-2017": [
    ...NATIONAL,
    "boundary-gap 6.6.1",
    "short-notice clean-up-report",
    "weekend-deadline self-assessment",
    "weekend-deadline publication",
  ],
};

describe("lint of the editions that we ship", () => {
  it.each(Object.values(editions))("$id", (data) => {
    expect(codesOf(data)).toEqual(EXPECTED[data.id]);
  });

  it("decides the numbers of 辽宁 2013 from its data", () => {
    const edition = getEdition(editions["liaoning-2013"]);
    const numbersAt = (code: string, where: string) =>
      lint(edition).find((finding) => finding.code === code && finding.where === where)?.numbers;
    expect(numbersAt("sum-of-items", "$")).toEqual({ items: 102, claimed: 100, lines: 100 });
    expect(numbersAt("count-indicators", "$")).toMatchObject({ claimed: 28, counted: 27 });
    expect(numbersAt("count-checks", "$")).toEqual({ claimed: 69, counted: 70, unnumbered: 1 });
    expect(numbersAt("item-points", "10")).toEqual({ claimed: 5, lines: 3 });
    expect(numbersAt("floor-unreachable", "3.2")).toMatchObject({ points: 3, left: 2, slots: 2, each: 0.5 });
    expect(numbersAt("top-band-tight", "优秀")).toMatchObject({ maximum: 96, start: 95, points: 100 });
    expect(numbersAt("undefined-middle", "10.1.1")).toMatchObject({ from: 60, to: 100, earns: 2 });
  });
});
