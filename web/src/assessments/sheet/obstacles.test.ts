import { blankFinding } from "@jianheng/domain/assessments";
import { readyLines } from "@jianheng/domain/scoring";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import { expect, test } from "vitest";
import { openDesk, write } from "../desk/desk.ts";
import type { Desk } from "../desk/model.ts";
import { obstaclesIn, obstaclesOf } from "./obstacles.ts";

const lines = readyLines(getEdition(editions["liaoning-2013"]).data, "normalised").slice(0, 3);
const [first] = lines;
const id = first?.id ?? "";
const empty = openDesk({ findings: {}, touched: {} });

function linesIn(desk: Desk, more: { typedOn?: string[]; parcels?: { line: string; name: string }[] } = {}) {
  const found = obstaclesOf({ desk, typedOn: [], parcels: [], lines, needsEvidence: false, ...more });
  return found.map(({ line }) => line);
}

test("what is typed, brought or not kept goes before what is missing, each with its line", () => {
  const parcels = [{ line: id, name: "一.jpg" }];
  const unkept = write(empty, { ...blankFinding(id), note: "未保存" });
  expect(linesIn(unkept, { typedOn: [id], parcels })).toEqual([id, id, null]);
});

test("what was typed on a line that the sheet has not any more stands in nobody's way", () => {
  expect(linesIn(empty, { typedOn: ["99.9"] })).toEqual(linesIn(empty));
});

test("what is missing is told line by line, before it is asked of the server", () => {
  const checks = lines.flatMap((line) => [...line.memberIds, line.id]);
  expect(linesIn(empty)).toEqual(checks);
});

test("problems that the server names lead to their lines", () => {
  const message = { zh: "第1个问题还没有证据", en: "" };
  const problem = (at: string) => ({ at, code: "evidence-missing", message });
  const told = obstaclesIn([problem("$.checks.3.1.2.faults[0].evidence"), problem("$.checks.7"), problem("$")]);
  expect(told.map(({ line }) => line)).toEqual(["3.1.2", "7", null]);
});
