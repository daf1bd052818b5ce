import type { RuleDefinition } from "@jianheng/standards/define";
import { describe, expect, it } from "vitest";
import { codesOf, lintOf, numbersOf, soundCheck, withCheck, withItem, withRule } from "../sound-edition.fixture.ts";

describe("what is worded wrongly, loosely or not at all", () => {
  it("inverted-condition: only where the printed word turns the rule round", () => {
    const inverted = withRule({ kind: "interview", zeroFrom: 40, printedZeroOf: "answered" });
    expect(codesOf(inverted)).toEqual(["inverted-condition 1.1.1"]);
    expect(lintOf(inverted)[0]?.reading.zh).toContain("不能回答的不得分");
  });

  it("no-rule and unquantified: no rule, one as seen fit, a free range, levels without words", () => {
    const notice = (to: number): RuleDefinition => ({
      kind: "notice",
      approval: "批准",
      needs: ["及时"],
      deduct: { from: 1, to },
    });
    expect(codesOf(withRule({ kind: "judgement", stated: false }))).toEqual(["no-rule 1.1.1"]);
    expect(codesOf(withRule({ kind: "judgement", stated: true }))).toEqual(["unquantified 1.1.1"]);
    expect(codesOf(withRule(notice(2)))).toEqual(["unquantified 1.1.1"]);
    expect(codesOf(withRule(notice(1)))).toEqual([]);
    const some = withRule({ kind: "levels", levels: [{ award: 2, when: "好" }, { award: 1 }, { award: 0 }] });
    expect(codesOf(some)).toEqual(["unquantified 1.1.1"]);
    expect(numbersOf(some, "unquantified")).toEqual({ points: 2, levels: 3, without: 2 });
  });

  it("no-method: of a check and of a group, not where the cell above serves", () => {
    expect(codesOf(withCheck({ ...soundCheck("1.1.1", 2), method: [] }))).toEqual(["no-method 1.1.1"]);
    expect(codesOf(withCheck({ ...soundCheck("1.1.1", 2), method: [], sharesMethod: true }))).toEqual([]);
    const group = withItem(1, (item) => ({
      ...item,
      indicators: item.indicators.map((one) => (one.group ? { ...one, group: { ...one.group, method: [] } } : one)),
    }));
    expect(codesOf(group)).toEqual(["no-method 2.1"]);
  });
});
