import { expect, it } from "vitest";
import { passedWords, sheetWords } from "./sheet-words.ts";

const sheet = { file: 0, sheet: "鉴定批次", rows: 6, added: 0, changed: 0, same: 0, problemCount: 0 };

it("says what becomes of a sheet's rows, and of nothing that there is none of", () => {
  expect(sheetWords({ ...sheet, added: 3, same: 3 })).toBe("新增3条，相同3条");
  expect(sheetWords({ ...sheet, changed: 6 })).toBe("修改6条");
  expect(sheetWords({ ...sheet, rows: 0 })).toBe("没有填写");
});

it("says that a sheet is in order where another one is not, and what is wrong with that one", () => {
  expect(sheetWords(sheet)).toBe("没有发现问题");
  expect(sheetWords({ ...sheet, problemCount: 2 })).toBe("有2处需要修改");
});

it("tells which sheets were not read, with their files where there are several", () => {
  const passed = [
    { file: 0, sheet: "花名册", why: "no-register" },
    { file: 1, sheet: "鉴定批次", why: "hidden" },
  ] as const;
  expect(passedWords([])).toBe("");
  expect(passedWords(passed.slice(0, 1))).toBe("不是台账名称、没有读取的工作表：“花名册”。");
  expect(passedWords(passed, (file) => `${file}.xlsx`)).toBe(
    "不是台账名称、没有读取的工作表：“花名册”（0.xlsx）。已隐藏、没有读取的工作表：“鉴定批次”（1.xlsx）；需要导入的，请先取消隐藏。",
  );
});
