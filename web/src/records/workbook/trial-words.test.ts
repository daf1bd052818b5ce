import { expect, it } from "vitest";
import { theColumn, theRegister } from "../records.fixture.ts";
import { backWords, cellWords, changedWords, sinceWords } from "./trial-words.ts";

const change = {
  ...{ at: "鉴定批次!O2", record: { number: "2026-01" }, column: "passed" },
  ...{ before: 20, after: 21, since: false },
};
const sheet = {
  ...{ file: 0, sheet: "鉴定批次", register: "batch" as const, takenOutAt: null, count: 2 },
  named: [change, change],
  back: { count: 0, named: [] },
};

it("says how many cells would be changed, and how many are not listed", () => {
  expect(changedWords(sheet)).toBe("“鉴定批次”将修改2处");
  expect(changedWords({ ...sheet, count: 262 })).toBe("“鉴定批次”将修改262处，以下列出前2处，另有260处");
  expect(changedWords(sheet, "2 报名申请.xlsx")).toBe("“鉴定批次”（2 报名申请.xlsx）将修改2处");
});

it("says what was written since the workbook was taken out, and where nobody can know", () => {
  const takenOutAt = "2026-11-22T06:05:00.000Z";
  expect(sinceWords({ ...sheet, takenOutAt, count: 0, named: [] })).toBe("工作簿导出于2026年11月22日 14:05。");
  expect(sinceWords(sheet)).toContain("没有导出时间");
  expect(sinceWords({ ...sheet, takenOutAt })).toBe("工作簿导出于2026年11月22日 14:05，所列内容此后在系统中没有改动。");
  expect(sinceWords({ ...sheet, takenOutAt, named: [change, { ...change, since: true }] })).toBe(
    "工作簿导出于2026年11月22日 14:05，所列内容中有1处此后在系统中又有改动，确认导入后将以工作簿的内容为准，请逐处核对。",
  );
});

it("says which records come back that were removed since", () => {
  const batch = theRegister("batch");
  const named = [{ number: "2026-01" }, { number: "2026-02" }];
  expect(backWords(batch, sheet.back)).toBe("");
  expect(changedWords({ ...sheet, count: 0, named: [] })).toBe("“鉴定批次”没有修改已有的记录");
  expect(backWords(batch, { count: 2, named })).toBe(
    "有2条记录在导出后已从系统中删除，确认导入后将重新登记：2026-01、2026-02。",
  );
  expect(backWords(batch, { count: 25, named })).toContain("2026-01、2026-02等25条。");
});

it("says of a cell what its record's page says, of somebody his masked number too", () => {
  expect(cellWords(theColumn("batch", "reportedOn"), "2026-04-01")).toBe("2026年4月1日");
  expect(cellWords(theColumn("batch", "conclusion"), "met")).toBe("达标");
  expect(cellWords(theColumn("batch", "reportedOn"), null)).toBe("未填写");
  expect(cellWords(theColumn("batch", "occupation"), { id: "electrician", name: "电工" })).toBe("电工");
  const person = { id: "1", name: "示范乙", number: "001***********123X" };
  expect(cellWords(theColumn("examiner-card", "person"), person)).toBe("示范乙（001***********123X）");
});
