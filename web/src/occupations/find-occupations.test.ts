import { expect, it } from "vitest";
import type { KeptOccupation } from "../api/models.ts";
import { codeWords, findOccupations, sourcesOf } from "./find-occupations.ts";

const codes = [{ edition: 2022, code: "6-29-01-01", source: "大典", loaded: false }];
const bricklayer: KeptOccupation = {
  id: "b",
  name: "砌筑工",
  source: "系统预置",
  loadedAt: null,
  codes,
  correction: null,
};
const welder: KeptOccupation = {
  id: "w",
  name: "焊工",
  source: "大典",
  loadedAt: "2026-11-22T00:00:00.000Z",
  codes: [],
  correction: null,
};

it("occupations are found by a part of the name, or by the beginning of a number", () => {
  const found = (search: string) => findOccupations([bricklayer, welder], search).map(({ id }) => id);
  expect([found(""), found("筑"), found(" 6-29 "), found("29-01"), found("铁匠")]).toEqual([
    ...[["b", "w"], ["b"], ["b"], [], []],
  ]);
});

it("a number that nobody has found is said to be not verified", () => {
  expect([codeWords(bricklayer, 2022), codeWords(bricklayer, 2015)]).toEqual(["6-29-01-01", "未核实"]);
});

it("where it is from is said once", () => {
  expect([sourcesOf(bricklayer), sourcesOf({ ...bricklayer, source: "大典" })]).toEqual([
    ["系统预置", "大典"],
    ["大典"],
  ]);
});
