import { describe, expect, it } from "vitest";
import { codesOf, numbersOf, sound, soundCheck, withCheck, withItem } from "../sound-edition.fixture.ts";

const { points: _points, ...noTotal } = sound.claims;
const heading = (points: number) => withItem(1, (item) => ({ ...item, claims: { points } }));

describe("what the paper claims about itself", () => {
  it("finds nothing in a sound edition", () => {
    expect(codesOf(sound)).toEqual([]);
    expect(codesOf({ ...sound, claims: {} })).toEqual([]);
  });

  it("sum-of-items and item-points: headings against the total and their own lines", () => {
    expect(codesOf(heading(7))).toEqual(["sum-of-items $", "item-points 2"]);
    expect(numbersOf(heading(7), "sum-of-items")).toEqual({ items: 12, claimed: 10, lines: 10 });
    expect(numbersOf(heading(7), "item-points")).toEqual({ claimed: 7, lines: 5 });
  });

  it("sum-of-items: against the lines where no total is claimed", () => {
    const data = { ...heading(7), claims: noTotal };
    expect(numbersOf(data, "sum-of-items")).toEqual({ items: 12, lines: 10 });
  });

  it("sum-of-items: a total that neither headings nor lines reach", () => {
    expect(codesOf({ ...sound, claims: { ...sound.claims, points: 11 } })).toEqual([
      "sum-of-items $",
      "sum-of-points $",
    ]);
  });

  it("sum-of-points: the lines against the total claimed, whatever the headings say", () => {
    const data = withItem(1, (item) => ({ ...item, claims: { points: 6 } }));
    const claiming = { ...data, claims: { ...data.claims, points: 11 } };
    expect(codesOf(claiming)).toEqual(["sum-of-points $", "item-points 2"]);
    expect(numbersOf(claiming, "sum-of-points")).toEqual({ claimed: 11, lines: 10 });
  });

  it("item-points alone where two headings err by the same amount", () => {
    const data = { ...sound, items: sound.items.map((item, at) => ({ ...item, claims: { points: at ? 6 : 4 } })) };
    expect(codesOf(data)).toEqual(["item-points 1", "item-points 2"]);
  });

  it.each([
    ["items", 3, 2],
    ["indicators", 2, 3],
    ["checks", 6, 5],
  ] as const)("count-%s: %i claimed, %i there", (what, claimed, counted) => {
    const data = { ...sound, claims: { ...sound.claims, [what]: claimed } };
    expect(codesOf(data)).toEqual([`count-${what} $`]);
    expect(numbersOf(data, `count-${what}`)).toEqual({ claimed, counted, unnumbered: 0 });
  });

  it("count-checks says how many have no number", () => {
    const data = withCheck({ ...soundCheck("1.1.1", 2), printed: null });
    const claiming = { ...data, claims: { ...data.claims, checks: 4 } };
    expect(numbersOf(claiming, "count-checks")).toEqual({ claimed: 4, counted: 5, unnumbered: 1 });
  });

  it("count-slots: a group of two whose rule counts three", () => {
    const data = withItem(1, (item) => ({
      ...item,
      indicators: item.indicators.map((one) =>
        one.group
          ? { ...one, group: { ...one.group, rule: { kind: "deduct-per-fault", fault: "缺失", each: 1, slots: 3 } } }
          : one,
      ),
    }));
    expect(codesOf(data)).toEqual(["count-slots 2.1"]);
    expect(numbersOf(data, "count-slots")).toEqual({ slots: 3, checks: 2 });
  });
});
