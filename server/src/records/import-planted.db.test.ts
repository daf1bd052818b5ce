import { registers } from "@jianheng/domain/registers";
import fc from "fast-check";
import { afterEach, beforeAll, expect, test } from "vitest";
import { filledInAll, useImports, wrongWith } from "./importing.fixture.ts";
import type { Known } from "./planted.fixture.ts";
import { plant, seeds } from "./planting.fixture.ts";

const of = useImports();
const people: Known[] = [];
beforeAll(async () => {
  for (const name of ["示范子", "示范丑", "示范寅", "示范卯"]) {
    const { residentId } = await of.registered(name);
    people.push({ residentId, name });
  }
});
afterEach(of.emptied);

test("a workbook of all registers without a mistake is told none", async () => {
  const { rows, expected } = plant({ planted: [], sheets: registers.map(({ id }) => id), people });
  expect(expected).toEqual([]);
  const came = await of.importedAll([await filledInAll(rows)]);
  expect(wrongWith(came)).toEqual([]);
  expect(came).toMatchObject({ rows: registers.length * 4, added: registers.length * 4 });
});

test("whatever is wrong in it, of any kind, in whichever rows: each is told at its cell, in order, and nothing else", async () => {
  const property = fc.asyncProperty(seeds, async (seed) => {
    const { rows, expected } = plant({ ...seed, people });
    const came = await of.importedAll([await filledInAll(rows)], { attempt: true });
    expect(wrongWith(came)).toEqual(expected);
    expect(came.problemCount).toBe(expected.length);
  });
  await fc.assert(property, { numRuns: 5, endOnFailure: true });
}, 60_000);
