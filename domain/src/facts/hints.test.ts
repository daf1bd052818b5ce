import { expect, it } from "vitest";
import { defaultValues, type Figure, findFact, hintFacts, hintsIn, registersOf } from "./index.ts";

const figure = (looked: number, wrong = 0): Figure => ({ looked, wrong, records: [] });
const of = (figures: Record<string, Figure>) => hintsIn(new Map(Object.entries(figures)));

it("hints are facts there are, each over registers that can be opened", () => {
  expect(hintFacts.map((id) => findFact(id, defaultValues)?.id)).toEqual(hintFacts);
  expect(hintFacts.filter((id) => registersOf(id).length === 0)).toEqual([]);
});

it.each([
  ["a licence in force", { "licence-valid": figure(1) }, []],
  ["no licence on record", {}, ["licence-valid"]],
  [
    "a licence that soon ends",
    { "licence-valid": figure(1), "licence-not-expiring": figure(1, 1) },
    ["licence-not-expiring"],
  ],
  [
    "a licence that nobody confirmed",
    { "licence-valid": figure(1), "licence-confirmed": figure(1, 1) },
    ["licence-confirmed"],
  ],
  ["a licence that nobody is to confirm", { "licence-valid": figure(1), "licence-confirmed": figure(0) }, []],
  [
    "a batch out of its scope",
    { "licence-valid": figure(1), "batches-within-licence": figure(9, 1) },
    ["batches-within-licence"],
  ],
])("of a station with %s", (_, figures, told) => {
  expect(of(figures)).toEqual(told);
});
