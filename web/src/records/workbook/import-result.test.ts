import { expect, it } from "vitest";
import { countWords, readResult, writesSomething } from "./import-result.ts";

const sound = { rows: 6, added: 3, changed: 1, same: 2, problems: [], problemCount: 0, sheets: [], passed: [] };

it("what came of a workbook is read from its job, and nothing else is", () => {
  expect(readResult(sound)).toBe(sound);
  expect(readResult(null)).toBeUndefined();
  expect(readResult({ sealed: 12 })).toBeUndefined();
});

it("is counted in words", () => {
  expect(countWords(sound)).toBe("共6行：新增3条，修改1条，与现有记录相同2条。");
});

it("is to be confirmed where it writes something, and nothing is wrong", () => {
  expect(writesSomething(sound)).toBe(true);
  expect(writesSomething({ ...sound, added: 0, changed: 0, same: 6 })).toBe(false);
  expect(writesSomething({ ...sound, problemCount: 1 })).toBe(false);
});
