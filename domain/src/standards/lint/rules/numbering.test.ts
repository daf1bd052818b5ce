import type { EditionData } from "@jianheng/standards/define";
import { describe, expect, it } from "vitest";
import { codesOf, numbersOf, sound, soundCheck, withCheck, withItem } from "../sound-edition.fixture.ts";

const checkPrinting = (printed: string | null) => withCheck({ ...soundCheck("1.1.1", 2), printed });

function indicatorsPrinting(...numbers: readonly (string | null)[]): EditionData {
  return withItem(1, (item) => ({
    ...item,
    indicators: item.indicators.map((one, at) => ({ ...one, printed: numbers[at] ?? null })),
  }));
}

function withoutNumbers(data: EditionData): EditionData {
  const items = data.items.map((item) => ({
    ...item,
    indicators: item.indicators.map((one) => ({
      ...one,
      checks: one.checks.map((check) => ({ ...check, printed: null })),
    })),
  }));
  return { ...data, items };
}

describe("numbering", () => {
  it("unnumbered: a check, or an indicator, among numbered ones", () => {
    expect(codesOf(checkPrinting(null))).toEqual(["unnumbered 1.1.1"]);
    expect(numbersOf(checkPrinting(null), "unnumbered")).toEqual({ rows: 5, numbered: 4 });
    expect(codesOf(indicatorsPrinting("2.1", null))).toEqual(["unnumbered 2.2"]);
  });

  it("unnumbered: nothing where no check is numbered", () => {
    expect(codesOf(withoutNumbers(sound))).toEqual([]);
  });

  it("duplicate-number: at the first bearer, full-width or not", () => {
    for (const data of [indicatorsPrinting("2.1", "2.1"), indicatorsPrinting("2.1", "2．1")]) {
      expect(codesOf(withoutNumbers(data))).toContain("duplicate-number 2.1");
      expect(numbersOf(data, "duplicate-number")).toEqual({ printed: "2.1", times: 2, ids: "2.1, 2.2" });
    }
    expect(codesOf(withoutNumbers(indicatorsPrinting("2.1", "2.1")))).toEqual(["duplicate-number 2.1"]);
    expect(codesOf(checkPrinting("1.1.2"))).toContain("duplicate-number 1.1.1");
  });

  it("number-order: skipped, turned back, under another heading", () => {
    expect(codesOf(withoutNumbers(indicatorsPrinting("2.1", "2.3")))).toEqual(["number-order 2.2"]);
    expect(numbersOf(withoutNumbers(indicatorsPrinting("2.1", "2.3")), "number-order")).toEqual({
      printed: "2.3",
      expected: "2.2",
    });
    expect(codesOf(withoutNumbers(indicatorsPrinting("2.2", "2.1")))).toEqual(["number-order 2.1", "number-order 2.2"]);
    expect(codesOf(checkPrinting("3.1.1"))).toEqual(["number-order 1.1.1"]);
    expect(numbersOf(checkPrinting("3.1.1"), "number-order")).toEqual({ printed: "3.1.1", expected: "1.1.1" });
  });

  it("number-order: numbers that start anew under each heading, or are no numbers, are in order", () => {
    const words = ["（一）", "（二）"];
    expect(codesOf(withoutNumbers(indicatorsPrinting(...words)))).toEqual([]);
    expect(codesOf(withoutNumbers(indicatorsPrinting("1", "2")))).toEqual([]);
  });

  it.each(["1．1.1", "１.1.1", "1.1. 1", "1·1.1"])("number-form: %s", (printed) => {
    expect(codesOf(checkPrinting(printed))).toEqual(["number-form 1.1.1"]);
    expect(numbersOf(checkPrinting(printed), "number-form")).toEqual({ printed, meant: "1.1.1" });
  });
});
