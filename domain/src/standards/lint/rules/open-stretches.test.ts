import type { Range, RuleDefinition } from "@jianheng/standards/define";
import { describe, expect, it } from "vitest";
import { codesOf, numbersOf, withRule } from "../sound-edition.fixture.ts";

type State = "well" | "partly" | "none";

const staged = (...states: [number, State?][]): RuleDefinition => ({
  kind: "levels",
  levels: states.map(([award, state]) => ({ award, when: `${award}`, ...(state && { state }) })),
});
const ratio = (...steps: [number, Range][]): RuleDefinition => ({
  kind: "ratio-steps",
  part: "甲",
  whole: "乙",
  steps: steps.map(([award, percent]) => ({ award, percent })),
});
const graded = (...steps: [number, Range][]): RuleDefinition => ({
  kind: "graded-faults",
  fault: "问题",
  steps: steps.map(([award, faults]) => ({ award, faults })),
});
const rate = (below: number, zeroAbove: number): RuleDefinition => ({
  kind: "rate-below",
  rate: "差错率",
  below,
  zeroAbove,
});
const zero = (zeroWhen: { lacks: "any" | "all"; of?: string[] }, needs = ["甲", "乙"]): RuleDefinition => ({
  kind: "all-or-nothing",
  needs,
  zeroWhen,
});

describe("what no words cover", () => {
  it("undefined-middle: levels with a best and a worst only", () => {
    expect(codesOf(withRule(staged([2, "well"], [0, "none"])))).toEqual(["undefined-middle 1.1.1"]);
    expect(codesOf(withRule(staged([2, "well"], [1, "partly"], [0, "none"])))).toEqual([]);
    expect(codesOf(withRule(staged([2, "well"], [1], [0, "none"])))).toEqual([]);
    expect(codesOf(withRule(staged([2], [0])))).toEqual([]);
  });

  it("undefined-middle: a zero worded for less than any lack", () => {
    expect(numbersOf(withRule(zero({ lacks: "all" })), "undefined-middle")).toEqual({ needs: 2, open: "甲、乙" });
    expect(numbersOf(withRule(zero({ lacks: "any", of: ["乙"] })), "undefined-middle")).toEqual({
      needs: 2,
      open: "甲",
    });
    expect(codesOf(withRule(zero({ lacks: "all", of: ["甲", "乙"] })))).toEqual(["undefined-middle 1.1.1"]);
  });

  it("undefined-middle: not where any single lack is worded", () => {
    expect(codesOf(withRule(zero({ lacks: "any" })))).toEqual([]);
    expect(codesOf(withRule(zero({ lacks: "any", of: ["甲", "乙"] })))).toEqual([]);
    expect(codesOf(withRule(zero({ lacks: "all" }, ["甲"])))).toEqual([]);
  });

  it("undefined-middle: a stretch between steps, below the first, above the last", () => {
    const between = withRule(
      ratio([2, { from: 100, to: 100 }], [1, { from: 30, to: 60 }], [0, { to: 30, toExcluded: true }]),
    );
    expect(codesOf(between)).toEqual(["undefined-middle 1.1.1"]);
    expect(numbersOf(between, "undefined-middle")).toEqual({
      from: 60,
      to: 100,
      stretch: "60 % < x < 100 %",
      earns: 1,
    });
    const below = withRule(ratio([2, { from: 60 }], [0, { from: 30, to: 60, toExcluded: true }]));
    expect(numbersOf(below, "undefined-middle")).toMatchObject({ from: 0, to: 30, earns: 0 });
    const above = withRule(graded([2, { to: 0 }], [0, { from: 1, to: 5 }]));
    expect(numbersOf(above, "undefined-middle")).toEqual({ from: 6, stretch: "6 and more", earns: 0 });
    expect(numbersOf(withRule(rate(3, 5)), "undefined-middle")).toMatchObject({ from: 3, to: 5, earns: 0 });
  });

  it("boundary-gap: one number left out, of whole ones and of percent", () => {
    const faults = withRule(graded([2, { to: 0 }], [1, { from: 1, to: 2 }], [0, { from: 3, fromExcluded: true }]));
    expect(codesOf(faults)).toEqual(["boundary-gap 1.1.1"]);
    expect(numbersOf(faults, "boundary-gap")).toEqual({ at: 3, earns: 0 });
    expect(codesOf(withRule(rate(3, 3)))).toEqual(["boundary-gap 1.1.1"]);
    const sixty = withRule(ratio([2, { from: 60, fromExcluded: true }], [0, { to: 60, toExcluded: true }]));
    expect(numbersOf(sixty, "boundary-gap")).toEqual({ at: 60, earns: 2 });
  });

  it("boundary-gap: not where whole numbers touch", () => {
    expect(codesOf(withRule(graded([2, { to: 1, toExcluded: true }], [0, { from: 0, fromExcluded: true }])))).toEqual(
      [],
    );
    expect(codesOf(withRule(graded([2, { to: 2 }], [0, { from: 3 }])))).toEqual([]);
    expect(codesOf(withRule(ratio([2, { from: 60 }], [0, { to: 60, toExcluded: true }])))).toEqual([]);
  });

  it("award-overlap: one value under two awards, not under one award twice", () => {
    const sixty = withRule(ratio([2, { from: 60 }], [0, { to: 60 }]));
    expect(codesOf(sixty)).toEqual(["award-overlap 1.1.1"]);
    expect(numbersOf(sixty, "award-overlap")).toEqual({ at: 60, awards: "2, 0", earns: 2 });
    expect(codesOf(withRule(rate(5, 3)))).toEqual(["award-overlap 1.1.1"]);
    expect(codesOf(withRule(graded([2, { to: 0 }], [0, { from: 1, to: 3 }], [0, { from: 3 }])))).toEqual([]);
  });
});
