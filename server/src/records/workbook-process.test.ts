import { planTable, registers } from "@jianheng/domain/registers";
import { expect, test } from "vitest";
import type { Cells } from "./workbook-messages.ts";
import { readInProcess, writeInProcess } from "./workbook-process.ts";

const CHECKED = { today: "2026-11-22", demonstration: true } as const;
const [complaints] = registers.filter(({ id }) => id === "complaint") as [(typeof registers)[number]];

async function* rows(count: number): AsyncGenerator<Cells[]> {
  const width = planTable(complaints).columns.length;
  yield await Promise.resolve(Array.from({ length: count }, () => Array<string>(width).fill("甲")));
}

async function* broken(): AsyncGenerator<Cells[]> {
  yield* rows(1);
  throw new Error("the rows ended early");
}

const drawn = (count: number) => writeInProcess(planTable(complaints), rows(count));

test("what is drawn in one process is read in another, part by part", async () => {
  const sizes: number[] = [];
  for await (const part of readInProcess({ bytes: await drawn(1200), register: complaints.id, ...CHECKED })) {
    if ("rows" in part) sizes.push(part.rows.length);
  }
  expect(sizes).toEqual([500, 500, 200]);
});

test("reading may be left after any part", async () => {
  for await (const part of readInProcess({ bytes: await drawn(5000), register: complaints.id, ...CHECKED })) {
    if ("rows" in part) break;
  }
});

test("a fault in the process is one here, and rows that end early end the drawing", async () => {
  const reading = readInProcess({ bytes: new Uint8Array(3), register: "no register", ...CHECKED });
  await expect(reading.next()).rejects.toThrow("ended before its work");
  await expect(writeInProcess(planTable(complaints), broken())).rejects.toThrow("the rows ended early");
});
