import { describe, expect, it } from "vitest";
import { codesOf, numbersOf, sound, withItem } from "../sound-edition.fixture.ts";

const vetoes = (...facts: string[][]) => ({
  ...sound,
  vetoes: facts.map((about, at) => ({ id: `V${at + 1}`, text: "否决", about })),
});

describe("vetoes", () => {
  it("veto-repeats-check: a check and vetoes about one fact", () => {
    const both = vetoes(["duties"], ["leak"]);
    expect(codesOf(both)).toEqual(["veto-repeats-check 2.2.1"]);
    expect(numbersOf(both, "veto-repeats-check")).toEqual({ points: 3, vetoes: "V1" });
  });

  it("veto-repeats-check: a member of a group, with the group's points", () => {
    const data = withItem(1, (item) => ({
      ...item,
      indicators: item.indicators.map((one) => ({
        ...one,
        checks: one.checks.map((check) => (check.id === "2.1.2" ? { ...check, about: ["leak"] } : check)),
      })),
    }));
    expect(codesOf(data)).toEqual(["veto-repeats-check 2.1.2"]);
    expect(numbersOf(data, "veto-repeats-check")).toEqual({ points: 2, vetoes: "V2" });
  });

  it("veto-overlap: two vetoes about one fact, once however many facts they share", () => {
    expect(codesOf(vetoes(["a", "b"], ["a", "b"], ["c"]))).toEqual(["veto-overlap V1"]);
    expect(codesOf(vetoes(["a"], ["b"], ["b"]))).toEqual(["veto-overlap V2"]);
    expect(numbersOf(vetoes(["a"], ["b"], ["b"]), "veto-overlap")).toEqual({ vetoes: "V2, V3", about: "b" });
  });

  it("neither: vetoes about nothing that can be compared", () => {
    expect(codesOf(vetoes([], []))).toEqual([]);
  });
});
