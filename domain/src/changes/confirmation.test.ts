import { expect, test } from "vitest";
import { type Covered, confirmationProblems, sameScope } from "./confirmation.ts";

const electrician: Covered = { occupation: "electrician", trade: null, lowest: 1, highest: 3 };
const bricklayer: Covered = { ...electrician, occupation: "bricklayer" };

test.each([
  ["that nobody confirmed is", { withdrawnOn: null, confirmed: false }, []],
  ["is not twice as it stands", { withdrawnOn: null, confirmed: true }, ["already-confirmed"]],
  ["that was withdrawn is not", { withdrawnOn: "2026-01-01", confirmed: false }, ["withdrawn"]],
])("a licence %s confirmed", (_, of, codes) => {
  expect(confirmationProblems(of).map(({ code }) => code)).toEqual(codes);
});

test.each<[string, Covered[], boolean]>([
  ["the same", [bricklayer, electrician], true],
  ["an occupation more", [bricklayer], false],
  ["another occupation", [bricklayer, { ...electrician, occupation: "welder" }], false],
  ["another trade", [bricklayer, { ...electrician, trade: "维修电工" }], false],
  ["another lowest level", [bricklayer, { ...electrician, lowest: null }], false],
  ["another highest level", [bricklayer, { ...electrician, highest: 4 }], false],
])("a scope with %s was seen, or was not", (_, seen, same) => {
  expect(sameScope(seen, [bricklayer, electrician])).toBe(same);
  expect(sameScope([bricklayer, electrician], seen)).toBe(same);
});
