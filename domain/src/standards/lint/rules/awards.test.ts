import type { RuleDefinition } from "@jianheng/standards/define";
import { describe, expect, it } from "vitest";
import { codesOf, lintOf, numbersOf, withRule } from "../sound-edition.fixture.ts";

const level = (award: number) => ({ award, when: `${award}` });
const levels = (...awards: number[]): RuleDefinition => ({ kind: "levels", levels: awards.map(level) });
const ratio = (...awards: [number, number]): RuleDefinition => ({
  kind: "ratio-steps",
  part: "甲",
  whole: "乙",
  steps: [
    { award: awards[0], percent: { from: 50 } },
    { award: awards[1], percent: { to: 50, toExcluded: true } },
  ],
});
const graded = (most: number): RuleDefinition => ({
  kind: "graded-faults",
  fault: "问题",
  steps: [
    { award: most, faults: { to: 0 } },
    { award: 0, faults: { from: 1 } },
  ],
});
const all = (award: number): RuleDefinition => ({ kind: "all-or-nothing", needs: ["甲"], award });
const fault = (more: object): RuleDefinition => ({ kind: "deduct-per-fault", fault: "问题", each: 1, ...more });

describe("awards against points", () => {
  it.each([all(1), levels(1, 0), ratio(1, 0), graded(1)])("award-below-points: $kind", (rule) => {
    expect(codesOf(withRule(rule))).toContain("award-below-points 1.1.1");
    expect(numbersOf(withRule(rule), "award-below-points")).toMatchObject({ award: 1, points: 2, literal: 1 });
  });

  it.each([all(3), levels(3, 0), ratio(3, 0), graded(3)])("award-above-points: $kind", (rule) => {
    expect(codesOf(withRule(rule))).toEqual(["award-above-points 1.1.1"]);
    expect(numbersOf(withRule(rule), "award-above-points")).toMatchObject({ award: 3, points: 2, literal: 2 });
  });

  it.each([all(2), levels(2, 0), ratio(2, 0), graded(2)])("neither: $kind that awards its points", (rule) => {
    expect(codesOf(withRule(rule))).toEqual([]);
  });

  it("neither: an award that is not stated, or a rule that only deducts", () => {
    expect(codesOf(withRule({ kind: "all-or-nothing", needs: ["甲"] }))).toEqual([]);
    expect(codesOf(withRule(fault({})))).toEqual([]);
  });

  it("says how each reading takes it, in the engine's words", () => {
    const [finding] = lintOf(withRule(all(1)));
    expect(finding?.numbers).toMatchObject({ literal: 1, normalised: 2 });
    expect(finding?.reading.zh).toMatch(/按字面：[^。]*得1分/);
    expect(finding?.reading.zh).toMatch(/按分值列：[^。]*得2分/);
  });

  it("cap-above-points: of deductions and of the office rule; not a cap at or below the points", () => {
    const office: RuleDefinition = { kind: "office", network: "网", office: "系统", each: 1, statedCap: 5 };
    expect(codesOf(withRule(fault({ statedCap: 3 })))).toEqual(["cap-above-points 1.1.1"]);
    expect(codesOf(withRule(office))).toEqual(["cap-above-points 1.1.1"]);
    expect(numbersOf(withRule(office), "cap-above-points")).toEqual({ cap: 5, points: 2 });
    expect(codesOf(withRule(fault({ statedCap: 2 })))).toEqual([]);
    expect(codesOf(withRule(fault({ statedCap: 1 })))).toEqual([]);
  });

  it("floor-unreachable: faults that run out before the points, or a lowest award above nothing", () => {
    const outputs = withRule(fault({ each: 0.5, slots: 2 }), 3);
    expect(codesOf(outputs)).toEqual(["floor-unreachable 1.1.1"]);
    expect(numbersOf(outputs, "floor-unreachable")).toEqual({ points: 3, left: 2, slots: 2, each: 0.5 });
    expect(codesOf(withRule(levels(2, 1)))).toEqual(["floor-unreachable 1.1.1"]);
    expect(codesOf(withRule(ratio(2, 1)))).toEqual(["floor-unreachable 1.1.1"]);
  });

  it("floor-unreachable: not where faults use all points up, or the paper itself caps the loss", () => {
    expect(codesOf(withRule(fault({ slots: 2 })))).toEqual([]);
    expect(codesOf(withRule(fault({ slots: 2, noneFrom: 2, each: 0.5 })))).toEqual([]);
    expect(codesOf(withRule(fault({ slots: 5, statedCap: 1 })))).toEqual([]);
  });
});
