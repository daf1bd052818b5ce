import fc from "fast-check";
import { expect, it } from "vitest";
import type { RawValue } from "../model.ts";
import { testWorkbook } from "../testing.ts";
import { parseWorkbook } from "./parse-workbook.ts";

const value = fc.oneof(
  fc.constantFrom<RawValue>(
    null,
    "",
    "是",
    "否",
    "√",
    0,
    1,
    2,
    -1,
    1.5,
    1e300,
    Number.NaN,
    true,
    "３",
    "两",
    "9.9",
    "3.1",
  ),
  fc.string(),
  fc.double(),
  fc.constant({ date: "2026-11-20" }),
  fc.constant({ unreadable: "error", text: "#REF!" } as const),
);
const change = fc.tuple(fc.nat(3), fc.nat(80), fc.nat(14), value);

it.each(["liaoning-2013", "national-trial"])(
  "whatever stands in the cells of %s is read, or refused at a cell",
  (id) => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 40 }), (changes) => {
        const workbook = testWorkbook(id);
        for (const [sheet, row, column, put] of changes) workbook.put(sheet, row, column, put);
        const result = parseWorkbook(workbook);
        for (const { at, message } of result.ok ? [] : result.problems) {
          expect(at).toMatch(/^(评估表|问题清单|否决项|jianheng)![A-Z]+\d+$/);
          expect(message.zh).not.toMatch(/^$|true 或|引号|\[ \]|\{ \}|此项/);
          expect(message.en).not.toMatch(/true or false|quotes|\[ \]|\{ \}/);
        }
      }),
      { numRuns: 200 },
    );
  },
);
