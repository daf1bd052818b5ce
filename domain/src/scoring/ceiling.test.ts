import { expect, it } from "vitest";
import { ceilingOf, unmetLines } from "./ceiling.ts";
import { editionOf } from "./edition.fixture.ts";
import { readyLines } from "./lines.ts";
import { type Reading, readings } from "./model.ts";
import { score } from "./score.ts";

const edition = editionOf([
  { of: 2, definition: { kind: "all-or-nothing", needs: ["有计划"], award: 1 } },
  { of: 3, definition: { kind: "all-or-nothing", needs: ["无缺失"] } },
]);

function unmet(reading: Reading, met: readonly boolean[]): string[] {
  const lines = readyLines(edition.data, reading);
  const findings = met.map((one, at) => ({ line: lines[at]?.id ?? "", observation: { met: one } }));
  return unmetLines(score({ edition, reading, findings }), edition.data).map(({ line }) => line);
}

it("the most that can be had is what the lines hold, but for what is printed to earn less", () => {
  expect(ceilingOf(edition.data, "normalised")).toEqual({ best: 500, of: 500 });
  expect(ceilingOf(edition.data, "literal")).toEqual({ best: 400, of: 500 });
});

it.each(readings)("%s: what was met is not unmet, whatever it earns; what is not assessed is neither", (reading) => {
  expect(unmet(reading, [true, true])).toEqual([]);
  expect(unmet(reading, [false, false])).toEqual(["1.1.1", "2.1.1"]);
  expect(unmet(reading, [true])).toEqual([]);
});
