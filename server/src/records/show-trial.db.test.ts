import { findRegister, planTable } from "@jianheng/domain/registers";
import { writeTables } from "@jianheng/rendering/table";
import { occupations } from "@jianheng/standards/occupations";
import { afterEach, describe, expect, test } from "vitest";
import { memberIn, NOW } from "../platform/http/testing/http.fixture.ts";
import { filledIn, filledInAll, useImports } from "./importing.fixture.ts";
import { forgettingImports } from "./index.ts";
import { MOST_NAMED } from "./name-changes.ts";
import { aBatch, aNumber, anApplicant } from "./records.fixture.ts";
import { findTable } from "./workbooks.fixture.ts";

const of = useImports();
const { station, sibling, city, head, entered, imported, tried, takenOut, database } = of;
afterEach(of.emptied);

const TRY = "?try=true";
const batchRow = (number: string, parts: Record<string, string | number | null> = {}) => ({
  ...{ 批次号: number, 职业: "电工", 等级: "三级", 考试开始日期: "2026-03-01", 考试结束日期: "2026-03-02" },
  ...{ 申报人数: 30, 审核合格人数: 28, 实考人数: 27, 合格人数: 20, ...parts },
});
const changed = (number: string, parts: Record<string, string | number | null>) =>
  filledIn("batch", [batchRow(number, parts)]);

/** A register as it was taken out, with its cells written anew; it says still when that was. */
async function edited(
  bytes: Uint8Array,
  { cells, takenOutAt }: { cells: Record<string, string>; takenOutAt?: string },
) {
  const register = findRegister("batch");
  if (!register) throw new Error("there are batches");
  const plan = planTable(register, occupations);
  const [, ...rows] = (await findTable(bytes)) as (string | number | null)[][];
  const written = rows
    .filter(([first]) => first !== null)
    .map((row) => row.map((cell, at) => cells[`${row[0]} ${plan.columns[at]?.header}`] ?? cell));
  return await writeTables([{ plan, rows: written }], { takenOutAt });
}

describe("what a trial would change", () => {
  test.each([
    ["whoever brought the workbook", head, 200],
    ["somebody else who keeps the register", memberIn(station, "exam-affairs"), 404],
    ["a post that keeps none", memberIn(station, "invigilator"), 403],
    ["who sees every job of the station", memberIn(station, "system-administrator"), 403],
    ["the head of a station beside", memberIn(sibling, "head"), 404],
    ["the city above", memberIn(city, "city-reviewer"), 403],
  ])("is asked for by %s", async (_, by, status) => {
    await entered("batch", aBatch("2026-01"));
    const { trial = "" } = await imported("batch", await changed("2026-01", { 合格人数: 21 }), {
      by: head,
      query: TRY,
    });
    expect((await of.trialFor(by, trial)).statusCode).toBe(status);
  });

  test("is named by its cell, its record, what stands and what the workbook says", async () => {
    await entered("batch", aBatch("2026-01"));
    await entered("batch", aBatch("2026-02", { reportedOn: "2026-04-01" }));
    const bytes = await filledIn("batch", [
      batchRow("2026-03"),
      batchRow("2026-02", { 合格人数: 21, 合格考生信息上报日期: null }),
      batchRow("2026-01"),
    ]);
    const one = { record: { number: "2026-02" }, since: false };
    expect(await tried("batch", bytes)).toEqual([
      {
        ...{ file: 0, sheet: "鉴定批次", register: "batch", takenOutAt: null, count: 2 },
        back: { count: 0, named: [] },
        named: [
          { ...one, at: "鉴定批次!O3", column: "passed", before: 20, after: 21 },
          { ...one, at: "鉴定批次!U3", column: "reportedOn", before: "2026-04-01", after: null },
        ],
      },
    ]);
    expect((await of.list("batch")).items).toHaveLength(2);
  });

  test("is named by the names of occupations, records and choices, and of days as days", async () => {
    const plan = (year: number) => ({ year, number: "1号", filedOn: "2025-11-20", batches: 3, people: 90 });
    await entered("annual-plan", plan(2025));
    await entered("annual-plan", plan(2026));
    await entered("batch", aBatch("2026-01"));
    const parts = { 职业: "砌筑工", 计划年度: "2026", 考试结束日期: "2026/3/5", 是否达标的结论: "达标" };
    const [sheet] = await tried("batch", await changed("2026-01", parts));
    expect(sheet?.named.map(({ column, before, after }) => [column, before, after])).toEqual([
      ["occupation", { id: "electrician", name: "电工" }, { id: "bricklayer", name: "砌筑工" }],
      ["endsOn", "2026-03-02", "2026-03-05"],
      ["plan", null, { id: expect.any(String), name: "2026" }],
      ["conclusion", null, "met"],
    ]);
  });

  test("has no number in clear: not where somebody is another, nor where he is what the record is called", async () => {
    const [one, other] = [await of.registered("示范乙"), await of.registered("示范丙")];
    const days = { validFrom: "2025-01-01", validUntil: "2028-01-01" };
    const card = {
      person: one.id,
      role: "examiner",
      number: "K-1",
      occupation: "electrician",
      highestLevel: 3,
      ...days,
    };
    await entered("examiner-card", card);
    const written = { 类别: "考评员", 证卡编号: "K-1", 职业: "电工", 可考评最高等级: "三级" };
    const until = { 有效期起: "2025-01-01", 有效期止: "2028-01-01" };
    const bytes = await filledIn("examiner-card", [
      { ...written, ...until, 人员身份证号: other.residentId, 人员姓名: "示范丙" },
    ]);
    const masked = (number: string) => `${number.slice(0, 3)}***********${number.slice(-4)}`;
    expect((await tried("examiner-card", bytes))[0]?.named).toMatchObject([
      {
        column: "person",
        before: { id: one.id, name: "示范乙", number: masked(one.residentId) },
        after: { id: other.id, name: "示范丙", number: masked(other.residentId) },
      },
    ]);
    const residentId = aNumber();
    await entered("applicant", anApplicant(await entered("batch", aBatch("2026-01")), { residentId }));
    const row = { 批次号: "2026-01", 姓名: "示范甲", 身份证号: residentId, 理论成绩: 91.5, 实际参考: "是" };
    const [sheet] = await tried("applicant", await filledIn("applicant", [row]));
    const record = { batch: { name: "2026-01" }, residentId: masked(residentId) };
    expect(sheet?.named).toMatchObject([{ record, column: "theoryScore", before: 80.5, after: 91.5 }]);
    const kept = await database.owner.query("select t::text from import_trial t union all select j::text from job j");
    for (const number of [one.residentId, other.residentId, residentId]) {
      expect(JSON.stringify(kept.rows)).not.toContain(number);
    }
  });

  test("is not in what everybody reads who sees the job", async () => {
    await entered("batch", aBatch("2026-01", { noticeNumber: "甲公告" }));
    const came = await imported("batch", await changed("2026-01", { "公告文号（编号）": "乙公告" }), { query: TRY });
    expect(came).toMatchObject({ changed: 1, trial: expect.any(String) });
    expect(JSON.stringify(came)).not.toMatch(/甲公告|乙公告/);
  });

  test("is shown of long texts where they differ", async () => {
    const long = "甲".repeat(150);
    const row = { 编号: "S-1", 发生日期: "2026-03-01", 类别: "其他", 严重未达标: "否" };
    await imported("incident", await filledIn("incident", [{ ...row, 经过: `${long}乙` }]));
    const [sheet] = await tried("incident", await filledIn("incident", [{ ...row, 经过: `${long}丙` }]));
    const shared = `…${"甲".repeat(12)}`;
    expect(sheet?.named).toMatchObject([{ before: `${shared}乙`, after: `${shared}丙` }]);
  });

  test("is told sheet by sheet, with its file, and not of sheets that change nothing", async () => {
    await entered("batch", aBatch("2026-01"));
    const plan = { 计划年度: 2026, "计划文号（编号）": "计1", 报送日期: "2025-11-18", 计划批次数: 6, 计划人数: 400 };
    await imported("annual-plan", await filledIn("annual-plan", [plan]));
    const files = [
      await filledInAll({ "annual-plan": [plan] }),
      await filledInAll({ batch: [batchRow("2026-01", { 合格人数: 21 })] }),
    ];
    const { trial = "" } = await of.importedAll(files, { attempt: true });
    const { sheets } = (await of.trialFor(head, trial)).json();
    expect(sheets).toMatchObject([{ file: 1, sheet: "鉴定批次", count: 1 }]);
  });
});

test("the first changes are named, in the order of their cells, and the others counted", async () => {
  const rows = Array.from({ length: 130 }, (_, at) => batchRow(`2026-${at}`));
  await imported("batch", await filledIn("batch", rows));
  const others = rows.map((row) => ({ ...row, 合格人数: 21, 审核合格人数: 29 }));
  const [sheet] = await tried("batch", await filledIn("batch", others));
  expect([sheet?.count, sheet?.named.length]).toEqual([260, MOST_NAMED]);
  const places = sheet?.named.map(({ at }) => at) ?? [];
  expect([places[0], places[1], places[2], places.at(-1)]).toEqual(
    ["M2", "O2", "M3", "O101"].map((at) => `鉴定批次!${at}`),
  );
});

describe("nothing is named", () => {
  test("where nothing would change, or all is new", async () => {
    await entered("batch", aBatch("2026-01"));
    const bytes = await filledIn("batch", [batchRow("2026-01"), batchRow("2026-02")]);
    expect(await imported("batch", bytes, { query: TRY })).not.toHaveProperty("trial");
  });

  test("where something is wrong, also in another sheet", async () => {
    await entered("batch", aBatch("2026-01"));
    const wrong = { 计划年度: 2026, "计划文号（编号）": "计1", 报送日期: "明天", 计划批次数: 6, 计划人数: 400 };
    const bytes = await filledInAll({ batch: [batchRow("2026-01", { 合格人数: 21 })], "annual-plan": [wrong] });
    expect(await of.importedAll([bytes], { attempt: true })).not.toHaveProperty("trial");
  });

  test("where it is written: the history of each record says it", async () => {
    await entered("batch", aBatch("2026-01"));
    const came = await imported("batch", await changed("2026-01", { 合格人数: 21 }));
    expect(came).toMatchObject({ changed: 1 });
    expect(came).not.toHaveProperty("trial");
    expect((await database.owner.query("select from import_trial")).rowCount).toBe(0);
  });
});

describe("a workbook that was taken out", () => {
  test("marks what was written since in the system, and not what it changes itself", async () => {
    const id = await entered("batch", aBatch("2026-01"));
    await entered("batch", aBatch("2026-02"));
    const bytes = await takenOut("batch");
    await of.change("batch", id, { values: aBatch("2026-01", { passed: 22, noticeNumber: "公1" }) });
    expect(await tried("batch", bytes)).toMatchObject([
      {
        takenOutAt: expect.stringMatching(/Z$/),
        named: [
          { at: "鉴定批次!I2", before: "公1", after: null, since: true },
          { at: "鉴定批次!O2", before: 22, after: 20, since: true },
        ],
      },
    ]);
    const takenOutAt = (await tried("batch", bytes))[0]?.takenOutAt ?? "";
    const cells = { "2026-01 体系试运行批次": "是", "2026-02 合格人数": "19" };
    const again = await edited(bytes, { cells, takenOutAt });
    const named = (await tried("batch", again))[0]?.named.map(({ at, since }) => [at, since]);
    expect(named).toEqual([
      ["鉴定批次!G2", false],
      ["鉴定批次!I2", true],
      ["鉴定批次!O2", true],
      ["鉴定批次!O3", false],
    ]);
  });

  test("names first what was written since, wherever it stands in the sheet", async () => {
    await entered("batch", aBatch("2026-01"));
    const late = await entered("batch", aBatch("2026-02"));
    const bytes = await takenOut("batch");
    await of.change("batch", late, { values: aBatch("2026-02", { passed: 22 }) });
    const takenOutAt = (await tried("batch", bytes))[0]?.takenOutAt ?? "";
    const again = await edited(bytes, { cells: { "2026-01 合格人数": "19" }, takenOutAt });
    const named = (await tried("batch", again))[0]?.named.map(({ at, since }) => [at, since]);
    expect(named).toEqual([
      ["鉴定批次!O3", true],
      ["鉴定批次!O2", false],
    ]);
  });

  test("marks a record that was entered since", async () => {
    await entered("batch", aBatch("2026-01"));
    const of2020 = { cells: { "2026-01 合格人数": "19" }, takenOutAt: "2020-01-01T00:00:00.000Z" };
    const bytes = await edited(await takenOut("batch"), of2020);
    expect((await tried("batch", bytes))[0]?.named).toMatchObject([{ at: "鉴定批次!O2", since: true }]);
  });

  test("says which records it would bring back that were removed since, and of no other that it enters", async () => {
    const id = await entered("batch", aBatch("2026-01"));
    const before = await entered("batch", aBatch("2026-03"));
    await of.remove("batch", before);
    await entered("batch", aBatch("2026-02"));
    const bytes = await takenOut("batch");
    await of.remove("batch", id);
    const [sheet] = await tried("batch", bytes);
    expect(sheet).toMatchObject({ count: 0, named: [], back: { count: 1, named: [{ number: "2026-01" }] } });
    const cells = { "2026-02 批次号": "2026-03" };
    const again = await tried("batch", await edited(bytes, { cells, takenOutAt: sheet?.takenOutAt ?? "" }));
    expect(again[0]?.back).toEqual({ count: 1, named: [{ number: "2026-01" }] });
    expect(await tried("batch", await edited(bytes, { cells }))).toEqual([]);
  });

  test("marks nothing where it does not say when that was", async () => {
    const id = await entered("batch", aBatch("2026-01"));
    const bytes = await edited(await takenOut("batch"), { cells: {} });
    await of.change("batch", id, { values: aBatch("2026-01", { passed: 22 }) });
    expect(await tried("batch", bytes)).toMatchObject([{ takenOutAt: null, named: [{ since: false }] }]);
  });
});

test("what was tried is forgotten the night after next", async () => {
  for (const at of ["2026-11-20T06:00:00Z", "2026-11-20T08:00:00Z"]) {
    await database.owner.query("insert into import_trial values ($1, gen_random_uuid(), $2, '[]', $3)", [
      ...[station.id, head.personId, at],
    ]);
  }
  await forgettingImports({ database, now: () => NOW }).work(new AbortController().signal);
  expect((await database.owner.query("select from import_trial")).rowCount).toBe(1);
});
