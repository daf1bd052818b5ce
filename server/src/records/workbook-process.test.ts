import { planTable, registers } from "@jianheng/domain/registers";
import { occupations } from "@jianheng/standards/occupations";
import { expect, test } from "vitest";
import type { Cells } from "./workbook-messages.ts";
import { beginReading, type WorkbookReader, writeInProcess } from "./workbook-process.ts";

const CHECKED = { today: "2026-11-22", demonstration: true, occupations } as const;
const takenOutAt = "2026-11-22T02:00:00.123Z";
const [complaints] = registers.filter(({ id }) => id === "complaint") as [(typeof registers)[number]];

async function* rows(count: number): AsyncGenerator<Cells[]> {
  const width = planTable(complaints, occupations).columns.length;
  yield await Promise.resolve(Array.from({ length: count }, () => Array<string>(width).fill("甲")));
}

async function* broken(): AsyncGenerator<Cells[]> {
  yield* rows(1);
  throw new Error("the rows ended early");
}

const drawn = (count: number) => writeInProcess(planTable(complaints, occupations), { rows: rows(count), takenOutAt });

const sheet = { register: complaints.id, sheet: planTable(complaints, occupations).name, ...CHECKED };
const opened = async (bytes: Uint8Array) => {
  const reader = beginReading();
  await reader.open(bytes);
  return reader;
};
const sizesOf = async (workbook: WorkbookReader) => {
  const sizes: number[] = [];
  for await (const part of workbook.read(sheet)) {
    if ("rows" in part) sizes.push(part.rows.length);
  }
  return sizes;
};

test("what is drawn in one process is read in another, part by part, as often as it is asked", async () => {
  const workbook = await opened(await drawn(1200));
  const seen = await workbook.look();
  expect(seen?.map(({ name }) => name)).toEqual([sheet.sheet, "填写说明", "选项"]);
  expect(seen?.map((one) => one.takenOutAt)).toEqual([takenOutAt, takenOutAt, takenOutAt]);
  expect(await sizesOf(workbook)).toEqual([500, 500, 200]);
  expect(await sizesOf(workbook)).toEqual([500, 500, 200]);
  await workbook.open(await drawn(3));
  expect(await sizesOf(workbook)).toEqual([3]);
  workbook.close();
});

test("reading may be left after any part", async () => {
  const workbook = await opened(await drawn(5000));
  for await (const part of workbook.read(sheet)) {
    if ("rows" in part) break;
  }
  workbook.close();
});

test("a fault in the process is one here, and rows that end early end the drawing", async () => {
  const plan = planTable(complaints, occupations);
  const workbook = await opened(new Uint8Array(3));
  expect(await workbook.look()).toBeUndefined();
  await expect(workbook.read({ ...sheet, register: "no register" }).next()).rejects.toThrow("ended before its work");
  await expect(writeInProcess(plan, { rows: broken(), takenOutAt })).rejects.toThrow("the rows ended early");
});
