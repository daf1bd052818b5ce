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
