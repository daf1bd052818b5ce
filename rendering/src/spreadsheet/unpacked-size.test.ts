import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { findSheets, writeSheets } from "./hucre.ts";
import { unpackedSize } from "./unpacked-size.ts";

const font = { name: "宋体", size: 10 };
const LARGE = 33 * 1024 * 1024;
const bomb = zipSync({ "[Content_Types].xml": new Uint8Array(LARGE) }, { level: 1 });

/** The bytes with one of the numbers in their list changed. */
function withNumber(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  const view = new DataView(changed.buffer);
  const at = view.getUint32(changed.length - 22 + 16, true);
  view.setUint32(at + offset, value, true);
  return changed;
}

test("says what a ZIP unpacks to, without unpacking it", () => {
  expect(unpackedSize(zipSync({ a: strToU8("abc"), b: strToU8("de") }))).toBe(5);
  expect(unpackedSize(bomb)).toBe(LARGE);
  expect(unpackedSize(strToU8("no ZIP at all, and longer than its end"))).toBeUndefined();
  expect(unpackedSize(new Uint8Array())).toBeUndefined();
});

test("goes by nothing that the list does not say", () => {
  expect(unpackedSize(withNumber(bomb, 24, 0))).toBe(Number.POSITIVE_INFINITY);
  expect(unpackedSize(withNumber(withNumber(bomb, 8, 0x08), 20, 0))).toBe(Number.POSITIVE_INFINITY);
});

test("a workbook that unpacks to more than any of ours is not read, nor one that says less than it is", async () => {
  expect(await findSheets(bomb)).toBeUndefined();
  expect(await findSheets(withNumber(bomb, 24, 10))).toBeUndefined();
});

test("cells far out make no rectangle up to there, and sheets without number are not read", async () => {
  const far = (name: string) => ({
    name,
    cells: new Map([
      ["0,0", { value: "a" }],
      ["6000,60", { value: "b" }],
    ]),
  });
  const bytes = await writeSheets({ sheets: Array.from({ length: 30 }, (_, n) => far(`s${n}`)), font });
  const sheets = await findSheets(bytes);
  expect(sheets?.length).toBe(20);
  expect(sheets?.[0]?.rows.map((cells) => cells.slice(0, 1))).toEqual([["a"]]);
});
