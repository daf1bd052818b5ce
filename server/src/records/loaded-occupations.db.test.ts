import { findTableRows } from "@jianheng/rendering/table";
import { findRawSheets } from "@jianheng/rendering/workbook";
import { afterEach, beforeAll, expect, test } from "vitest";
import { filledIn, useImports, wrongWith } from "./importing.fixture.ts";
import { aBatch } from "./records.fixture.ts";

const of = useImports();
const { database, http, head, under, enter, imported, takenOut } = of;

/** An installation that has brought in the dictionary of occupations: one welder, and many others. */
beforeAll(() =>
  database.owner.query(`
    insert into occupation (id, name, source) select 'o' || n, '职业' || n, '大典' from generate_series(1, 1700) n;
    insert into occupation (id, name, source) values ('welder', '焊工', '大典');
    insert into occupation_code (edition, occupation_id, code, source) values (2022, 'welder', '6-18-02-04', '大典')`),
);
afterEach(of.emptied);

const rowOf = (number: string, occupation: string) => ({
  ...{ 批次号: number, 职业: occupation, 等级: "三级/高级工", 考试开始日期: "2026-03-01", 考试结束日期: "2026-03-02" },
  ...{ 申报人数: 30, 审核合格人数: 28, 实考人数: 27, 合格人数: 20 },
});

test("a batch of an occupation that was brought in is entered, and says what it is called", async () => {
  const answer = await enter("batch", aBatch("2026-01", { occupation: "welder" }), head);
  expect(answer.statusCode, answer.body).toBe(201);
  const { items } = await of.list("batch", `?search=${encodeURIComponent("焊")}`, head);
  expect(items.map(({ values }) => values.occupation)).toEqual([{ id: "welder", name: "焊工" }]);
  expect((await enter("batch", aBatch("2026-02", { occupation: "smith" }), head)).json().problems).toMatchObject([
    { at: "$.values.occupation", code: "unknown-occupation" },
  ]);
});

test("the template offers all of them", async () => {
  const blank = await http.send(head, `GET ${under("batch")}/workbook?blank=true`);
  const sheets = await findRawSheets(blank.rawPayload);
  const lists = sheets?.find(({ name }) => name === "选项")?.rows ?? [];
  const offered = lists.map(([first]) => first).filter((one) => one !== null);
  expect([offered.length, offered.includes("焊工"), offered.includes("电工")]).toEqual([1708, true, true]);
});

test("a workbook names them by name or number; one that nobody has brought in is refused at its cell", async () => {
  const rows = [rowOf("2026-01", "焊工"), rowOf("2026-02", "6-18-02-04"), rowOf("2026-03", "职业1700")];
  expect(await imported("batch", await filledIn("batch", rows))).toMatchObject({ added: 3, problemCount: 0 });
  const wrong = await imported("batch", await filledIn("batch", [rowOf("2026-04", "铁匠")]));
  expect(wrongWith(wrong)).toEqual(["鉴定批次!B2 unknown-occupation"]);
  const table = await findTableRows(await takenOut("batch"), { sheet: "鉴定批次" });
  const names: unknown[] = [];
  for await (const { index, cells } of table?.rows ?? []) if (index > 0 && cells[0] !== null) names.push(cells[1]);
  expect(names.toSorted()).toEqual(["焊工", "焊工", "职业1700"].toSorted());
});
