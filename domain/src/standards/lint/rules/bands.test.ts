import type { Band, Range } from "@jianheng/standards/define";
import { describe, expect, it } from "vitest";
import { loadEdition } from "../../load.ts";
import { codesOf, lintOf, numbersOf, sound, soundBands, withRule } from "../sound-edition.fixture.ts";

const band = (name: string, points: Range): Band => ({ name, printed: name, points });
const bands = (...ranges: Range[]) => ({
  ...sound,
  bands: ranges.map((points, at) => band(["良好", "合格", "不合格"][at] ?? "", points)),
});
const low = { award: 1, kind: "all-or-nothing", needs: ["甲"] } as const;

describe("bands", () => {
  it("band-overlap: a shared number, or a shared stretch", () => {
    const shared = bands({ from: 8 }, { from: 6, to: 8 }, { to: 6 });
    expect(codesOf(shared)).toEqual(["band-overlap 良好", "band-overlap 合格"]);
    expect(lintOf(shared).map(({ numbers }) => numbers.at)).toEqual([8, 6]);
    expect(lintOf(shared)[0]?.reading.zh).toBe("恰为8分按“良好”");
    const wide = bands({ from: 7.5 }, { from: 6, to: 8 }, { to: 6, toExcluded: true });
    expect(numbersOf(wide, "band-overlap")).toMatchObject({ from: 7.5, to: 8 });
  });

  it("band-gap: between bands, below the lowest, above the highest", () => {
    const between = bands({ from: 8 }, { from: 6, to: 7 }, { to: 6, toExcluded: true });
    expect(codesOf(between)).toEqual(["band-gap 良好"]);
    expect(numbersOf(between, "band-gap")).toMatchObject({ from: 7.01, to: 7.99 });
    expect(lintOf(between)[0]?.reading.zh).toContain("合格");
    expect(
      codesOf(bands({ from: 8 }, { from: 6, to: 8, toExcluded: true }, { from: 2, to: 6, toExcluded: true })),
    ).toEqual(["band-gap 不合格"]);
    expect(
      codesOf(bands({ from: 8, to: 9 }, { from: 6, to: 8, toExcluded: true }, { to: 6, toExcluded: true })),
    ).toEqual(["band-gap 良好"]);
    const sixty = bands(
      { from: 8 },
      { from: 6, fromExcluded: true, to: 8, toExcluded: true },
      { to: 6, toExcluded: true },
    );
    expect(numbersOf(sixty, "band-gap")).toEqual({ at: 6 });
  });

  it("band-gap: not between neighbouring hundredths, and not where there are no bands", () => {
    expect(codesOf(bands({ from: 8 }, { from: 6, to: 7.99 }, { to: 5.99 }))).toEqual([]);
    const { vetoBand: _band, ...free } = sound;
    expect(codesOf({ ...free, bands: [], vetoes: [] })).toEqual([]);
  });

  it("top-band-tight: no more above the start than no sheet can earn", () => {
    const tight = { ...withRule(low), bands: soundBands };
    expect(codesOf(tight)).toEqual(["award-below-points 1.1.1", "top-band-tight 良好"]);
    expect(numbersOf(tight, "top-band-tight")).toEqual({
      maximum: 9,
      start: 8,
      points: 10,
      never: 1,
    });
  });

  it("top-band-tight: not with more room than that, nor where the letter gives all points", () => {
    const room = [
      band("良好", { from: 6 }),
      band("合格", { from: 5, to: 6, toExcluded: true }),
      band("不合格", { to: 5, toExcluded: true }),
    ];
    expect(codesOf({ ...withRule(low), bands: room })).toEqual(["award-below-points 1.1.1"]);
    const high = bands({ from: 9 }, { from: 6, to: 9, toExcluded: true }, { to: 6, toExcluded: true });
    expect(codesOf(high)).toEqual([]);
  });

  it("top-band-tight: a top band out of reach", () => {
    const missed = bands({ from: 11 }, { from: 6, to: 11, toExcluded: true }, { to: 6, toExcluded: true });
    expect(codesOf(missed)).toEqual(["top-band-tight 良好"]);
    expect(lintOf(missed)[0]?.what.zh).toContain("够不到");
  });

  it("has no bands finer than a score: those are refused when the edition is loaded", () => {
    const loaded = loadEdition(bands({ from: 8.005 }));
    expect(loaded.ok ? [] : loaded.problems.map(({ at }) => at)).toEqual(["$.bands[0].points.from"]);
  });
});
