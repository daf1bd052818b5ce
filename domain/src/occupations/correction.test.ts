import { expect, test } from "vitest";
import { type Correctable, type Correction, correctionOf, correctionProblems } from "./correction.ts";

const loaded: Correctable = {
  ...{ id: "a", name: "示范工", codes: { 2015: null, 2022: "6-29-01-07" } },
  loaded: { name: true, codes: { 2015: false, 2022: true } },
};
const builtIn: Correctable = {
  ...{ id: "b", name: "砌筑工", codes: { 2015: null, 2022: "6-29-01-01" } },
  loaded: { name: false, codes: { 2015: false, 2022: false } },
};
const codes = (occupation: Correctable, correction: Correction) =>
  correctionProblems({ occupation, correction, known: [loaded, builtIn] }).map(({ at, code }) => `${at} ${code}`);

test.each<[string, Correctable, Correction, string[]]>([
  ["a name and a number that were brought in", loaded, { name: "示例工", codes: { 2022: "6-29-01-08" } }, []],
  ["a number that is taken back", loaded, { codes: { 2022: null } }, []],
  [
    "what came along",
    builtIn,
    { name: "示例工", codes: { 2022: null } },
    ["$.name came-along", "$.codes.2022 came-along"],
  ],
  ["a number that is not known", loaded, { codes: { 2015: "6-29-01-08" } }, ["$.codes.2015 by-file"]],
  ["the name of another", loaded, { name: "砌筑工 ", codes: {} }, ["$.name name-taken"]],
  ["the number of another", loaded, { codes: { 2022: "6-29-01-01" } }, ["$.codes.2022 code-taken"]],
  ["nothing", loaded, { name: "示范工", codes: { 2022: "6-29-01-07" } }, [" nothing-changes"]],
])("%s", (_, occupation, correction, problems) => {
  expect(codes(occupation, correction)).toEqual(problems);
});

test("what is as it was is no part of a correction", () => {
  const correction = { name: "示范工", codes: { 2015: null, 2022: "6-29-01-08" } };
  expect(correctionOf(loaded, correction)).toEqual({ codes: { 2022: "6-29-01-08" } });
});
