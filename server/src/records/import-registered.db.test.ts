import { afterEach, expect, test } from "vitest";
import { filledIn, filledInAll, useImports, wrongWith } from "./importing.fixture.ts";

const of = useImports();
const { head, imported, importedAll, list } = of;
afterEach(of.emptied);

const registration = (parts: Record<string, string | number> = {}) => ({
  ...{ 登记日期: "2020-01-01", 机构类别: "I 民办职业培训机构", 举办单位: "示范公司", 法定代表人: "示范甲" },
  ...{ 负责人: "示范甲", 联系人: "示范乙", 联系电话: "024-00000001", 地址: "示范路1号" },
  ...{ 编制人数: 3, 外聘人数: 5, "办公场所总面积（平方米）": 120, ...parts },
});
const licence = (parts: Record<string, string> = {}) => ({
  ...{ "许可证号（备案号）": "L-1", 批准文件文号: "批〔2020〕1号", "发证（备案）机关": "甲厅", 有效期起: "2020-01-01" },
  ...parts,
});
const bring = async (register: string, row: Record<string, string | number>) =>
  await imported(register, await filledIn(register, [row]), { by: head });

test("a station that begins brings its registration and licence, and brings them again", async () => {
  const books = await filledInAll({ "station-profile": [registration()], licence: [licence()] });
  expect(await importedAll([books])).toMatchObject({ added: 2, problems: [] });
  expect(await importedAll([books])).toMatchObject({ added: 0, same: 2, problems: [] });
});

test("from then on a workbook changes nothing that changes by application, and says so at the cell", async () => {
  await importedAll([await filledInAll({ "station-profile": [registration()], licence: [licence()] })]);
  const head = await bring("station-profile", registration({ 负责人: "示范丙", 外聘人数: 6 }));
  expect(wrongWith(head)).toEqual(["机构登记!E2 by-application"]);
  const later = await bring("station-profile", registration({ 登记日期: "2024-01-01", 地址: "示范路2号" }));
  expect(wrongWith(later)).toEqual(["机构登记!H2 by-application"]);
  expect(wrongWith(await bring("licence", licence({ 有效期止: "2030-12-31" })))).toEqual([
    expect.stringMatching(/!.2 by-application$/),
  ]);
  const { items } = await list("station-profile");
  expect(items).toMatchObject([{ version: 1, values: { head: "示范甲", staffContracted: 5 } }]);
});

test("what a station keeps itself comes from a workbook as before, and years before do", async () => {
  await importedAll([await filledInAll({ "station-profile": [registration()], licence: [licence()] })]);
  expect(await bring("station-profile", registration({ 外聘人数: 6 }))).toMatchObject({ changed: 1, problems: [] });
  const before = await bring("station-profile", registration({ 登记日期: "2016-01-01", 负责人: "示范戊" }));
  expect(before).toMatchObject({ added: 1, problems: [] });
});

test("what can't be read is told as that alone, and what changes by application beside it", async () => {
  await importedAll([await filledInAll({ "station-profile": [registration()], licence: [licence()] })]);
  const registrations = await filledIn("station-profile", [
    registration({ 负责人: "", 地址: "示范路2号", 外聘人数: "许多" }),
    registration({ 登记日期: "没有", 负责人: "示范丙" }),
    registration({ 登记日期: "2024-01-01", 联系人: "#N/A", 负责人: "示范丙" }),
    // Of what the row above says of its contact nobody knows: it is held against the one before.
    registration({ 登记日期: "2025-01-01", 负责人: "示范丙" }),
  ]);
  expect(wrongWith(await imported("station-profile", registrations, { by: head }))).toEqual([
    ...["机构登记!E2 missing", "机构登记!H2 by-application", "机构登记!M2 not-a-count"],
    ...["机构登记!A3 not-a-date", "机构登记!E4 by-application", "机构登记!F4 error-value"],
  ]);
  const licences = await filledIn("licence", [licence({ 有效期起: "没有", 有效期止: "2019-12-31", 批准文件文号: "" })]);
  expect(wrongWith(await imported("licence", licences, { by: head }))).toEqual([
    "许可证（备案）!C2 missing",
    "许可证（备案）!E2 not-a-date",
    "许可证（备案）!F2 by-application",
  ]);
  const turned = await filledIn("licence", [licence({ 有效期止: "2019-12-31" })]);
  expect(wrongWith(await imported("licence", turned, { by: head }))).toEqual([
    "许可证（备案）!F2 ends-before-it-begins",
    "许可证（备案）!F2 by-application",
  ]);
});
