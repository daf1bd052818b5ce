import { strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, describe, expect, test } from "vitest";
import { trailOf } from "../organisations/tree.fixture.ts";
import { memberIn, NOW, SERVICES } from "../platform/http/testing/http.fixture.ts";
import type { Run } from "../platform/jobs/index.ts";
import { sealWorkbook } from "./ask-import.ts";
import { filledIn, useImports, wrongWith } from "./importing.fixture.ts";
import { addImport } from "./imports-store.ts";
import { forgettingImports, importing } from "./index.ts";
import { aBatch, aNumber, anApplicant, shownBatch } from "./records.fixture.ts";

const of = useImports();
const { station, sibling, city, head, imported, send, list, entered, database } = of;
afterEach(of.emptied);

const batchRow = (number: string, parts: Record<string, string | number | null> = {}) => ({
  ...{ 批次号: number, 职业: "电工", 等级: "三级", 考试开始日期: "2026年3月1日", 考试结束日期: "2026/3/2" },
  ...{ 申报人数: 30, 审核合格人数: 28, 实考人数: 27, 合格人数: 20, ...parts },
});
const counts = async (table: string) =>
  (await database.owner.query(`select count(*)::int as rows, sum(version)::int as versions from ${table}`)).rows[0];

test.each([
  ["whoever keeps the register", memberIn(station, "exam-affairs"), 202],
  ["whoever keeps another one", memberIn(station, "equipment"), 403],
  ["a post that keeps none", memberIn(station, "invigilator"), 403],
  ["the keeper of a station beside", memberIn(sibling, "exam-affairs"), 404],
  ["the city above", memberIn(city, "city-reviewer"), 403],
])("a workbook is brought by %s", async (_, by, status) => {
  expect((await send("batch", await filledIn("batch", []), { by, query: "?try=true" })).statusCode).toBe(status);
});

describe("rows that are right", () => {
  test("are entered, with an act that counts them", async () => {
    const bytes = await filledIn("batch", [batchRow("2026-01"), batchRow("2026-02", { 是否达标的结论: "达标" })]);
    expect(await imported("batch", bytes)).toEqual({
      ...{ rows: 2, added: 2, changed: 0, same: 0, problems: [], problemCount: 0, attempt: false },
      sheets: [
        {
          ...{ file: 0, sheet: "鉴定批次", register: "batch" },
          ...{ rows: 2, added: 2, changed: 0, same: 0, problemCount: 0 },
        },
      ],
      passed: [],
    });
    const { items } = await list("batch", "?search=2026-02");
    expect(items).toMatchObject([{ values: { ...shownBatch("2026-02"), conclusion: "met", trial: null } }]);
    expect(await trailOf(database, station)).toMatchObject([
      {
        action: "records.import",
        subject_kind: "register",
        subject_id: "batch",
        person_id: of.keeper.personId,
        details: { register: "batch", rows: 2, added: 2, changed: 0, same: 0 },
      },
    ]);
  });

  test("brought again double nothing, and make no version", async () => {
    const bytes = await filledIn("batch", [batchRow("2026-01"), batchRow("2026-02")]);
    await imported("batch", bytes);
    expect(await imported("batch", bytes)).toMatchObject({ added: 0, changed: 0, same: 2 });
    expect(await counts("batch")).toEqual({ rows: 2, versions: 2 });
    expect(await counts("record_version")).toMatchObject({ rows: 0 });
  });

  test("change what is other than it was, and keep what was said before", async () => {
    await imported("batch", await filledIn("batch", [batchRow("2026-01"), batchRow("2026-02")]));
    const again = await filledIn("batch", [
      batchRow("2026-01", { 合格人数: 21 }),
      batchRow("2026-02"),
      batchRow("2026-03"),
    ]);
    expect(await imported("batch", again)).toMatchObject({ added: 1, changed: 1, same: 1 });
    const [item] = (await list("batch", "?search=2026-01")).items;
    expect(await of.show("batch", item?.id ?? "")).toMatchObject({
      version: 2,
      values: { passed: 21 },
      history: [{ version: 1, by: "考务员", values: { passed: 20 } }],
    });
  });

  test("leave alone the columns that the workbook does not have", async () => {
    await entered("batch", aBatch("2026-01", { conclusion: "met" }));
    const without = ["是否达标的结论", "体系试运行批次"];
    const bytes = await filledIn("batch", [batchRow("2026-01", { 合格人数: 19 })], { without, name: "随便什么" });
    expect(await imported("batch", bytes)).toMatchObject({ changed: 1 });
    expect((await list("batch")).items).toMatchObject([{ values: { passed: 19, conclusion: "met" } }]);
  });

  test("name people by number and records by what they are called", async () => {
    await entered("batch", aBatch("2026-01"));
    const { id, residentId } = await of.registered("示范乙");
    const row = { 批次号: "2026-01", 人员身份证号: residentId, 人员姓名: "示范乙", 职责: "考评员" };
    const bytes = await filledIn("batch-duty", [row, { ...row, 职责: "考评组长", 人员姓名: null }]);
    expect(await imported("batch-duty", bytes)).toMatchObject({ added: 2 });
    expect((await list("batch-duty")).items).toMatchObject([
      { values: { person: { id, name: "示范乙" }, batch: { name: "2026-01" } } },
      { values: { person: { id } } },
    ]);
    expect(await imported("batch-duty", bytes)).toMatchObject({ added: 0, same: 2 });
  });

  test("find applicants again by their numbers, which stay sealed for the row that was there first", async () => {
    const batch = await entered("batch", aBatch("2026-01"));
    const residentId = aNumber();
    const id = await entered("applicant", anApplicant(batch, { residentId }));
    const row = { 批次号: "2026-01", 姓名: "示范甲", 身份证号: residentId, 理论成绩: 91.5 };
    const other = { ...row, 身份证号: aNumber(), 姓名: "示范丙" };
    const bytes = await filledIn("applicant", [row, other]);
    expect(await imported("applicant", bytes)).toMatchObject({ added: 1, changed: 1 });
    const shown = await of.show("applicant", id);
    expect(shown.values).toMatchObject({
      theoryScore: 91.5,
      residentId: expect.stringContaining(residentId.slice(-4)),
    });
    const stored = await database.owner.query(
      "select a::text from applicant a union all select i::text from record_import i",
    );
    expect(JSON.stringify(stored.rows)).not.toContain(residentId);
  });

  test("of staff register those whom nobody knew, by the people's own act", async () => {
    const known = await of.registered("示范乙");
    const row = { 工作类别: "考务", 用工形式: "编制", 到岗日期: "2025-01-01" };
    const fresh = aNumber();
    const rows = [
      { ...row, 人员身份证号: known.residentId, 人员姓名: "示范乙" },
      { ...row, 人员身份证号: fresh, 人员姓名: "示范丁" },
      { ...row, 人员身份证号: fresh, 人员姓名: "示范丁", 工作类别: "财务" },
    ];
    const bytes = await filledIn("staff-member", rows);
    expect(await imported("staff-member", bytes, { by: head, query: "?try=true" })).toMatchObject({ added: 3 });
    expect((await list("staff-member")).items).toEqual([]);
    expect(await imported("staff-member", bytes, { by: head })).toMatchObject({ rows: 3, added: 3, problemCount: 0 });
    const names = (await list("staff-member")).items.map(({ values }) => (values.person as { name: string }).name);
    expect(names.sort()).toEqual(["示范丁", "示范丁", "示范乙"].sort());
    const acts = (await trailOf(database, station)).filter(({ action }) => action === "people.register");
    expect(acts).toHaveLength(2);
  });
});

describe("rows of which one is wrong", () => {
  test("are not entered, none of them; every wrong cell is told", async () => {
    const bytes = await filledIn("batch", [
      batchRow("2026-01"),
      batchRow("2026-02", { 等级: "九级", 申报人数: -1 }),
      batchRow("2026-03", { 考试结束日期: "2026-02-30", 职业: null }),
      batchRow("2026-04", { 实考人数: 29 }),
      batchRow("2026-01"),
    ]);
    const came = await imported("batch", bytes);
    expect(wrongWith(came)).toEqual([
      "鉴定批次!C3 unknown-level",
      "鉴定批次!L3 not-a-count",
      "鉴定批次!B4 missing",
      "鉴定批次!F4 not-a-date",
      "鉴定批次!N5 more-than-the-whole",
      "鉴定批次!A6 row-twice",
    ]);
    expect(came).toMatchObject({ rows: 5, added: 0, changed: 0, same: 0, problemCount: 6 });
    expect((await list("batch")).items).toEqual([]);
    expect(await trailOf(database, station)).toEqual([]);
  });

  test("are told by whom and what is not known, and by names that differ", async () => {
    await entered("batch", aBatch("2026-01"));
    const { residentId } = await of.registered("示范乙");
    const row = { 批次号: "2026-01", 人员身份证号: residentId, 职责: "考评员" };
    const bytes = await filledIn("batch-duty", [
      { ...row, 批次号: "2026-09" },
      { ...row, 人员身份证号: aNumber() },
      { ...row, 人员姓名: "示范己" },
      { ...row, 人员身份证号: `${residentId.slice(0, 3)}***********${residentId.slice(-4)}`, 职责: "监考员" },
    ]);
    expect(wrongWith(await imported("batch-duty", bytes))).toEqual([
      "考评、监考、督导派遣!A2 unknown-record",
      "考评、监考、督导派遣!B3 unknown-person",
      "考评、监考、督导派遣!C4 name-differs",
      "考评、监考、督导派遣!B5 masked-number",
    ]);
  });

  test("of staff are told whom to name before he can be registered", async () => {
    const row = { 工作类别: "考务", 用工形式: "编制", 到岗日期: "2025-01-01", 人员身份证号: aNumber() };
    const came = await imported("staff-member", await filledIn("staff-member", [row]), { by: head });
    expect(wrongWith(came)).toEqual(["工作人员!B2 missing"]);
    const named = (人员姓名: string) => ({ ...row, 人员身份证号: aNumber(), 人员姓名 });
    const wrong = await filledIn("staff-member", [named("甲".repeat(51)), named("#N/A"), named("示范丁")]);
    const names = await imported("staff-member", wrong, { by: head });
    expect(wrongWith(names)).toEqual(["工作人员!B2 too-big", "工作人员!B3 error-value"]);
  });

  test("are all counted, and the first two hundred told; not a word of what stands in them", async () => {
    const rows = Array.from({ length: 700 }, (_, at) => batchRow(`2026-${at}`, { 职业: "密密工", 批次号: null }));
    const came = await imported("batch", await filledIn("batch", rows));
    expect([came.rows, came.problems.length, came.problemCount]).toEqual([700, 200, 1400]);
    expect(wrongWith(came).slice(0, 2)).toEqual(["鉴定批次!A2 missing", "鉴定批次!B2 unknown-occupation"]);
    expect(JSON.stringify(came)).not.toContain("密密");
  });
});

test("a try says what would come of it, and writes nothing", async () => {
  const bytes = await filledIn("batch", [batchRow("2026-01")]);
  expect(await imported("batch", bytes, { query: "?try=true" })).toMatchObject({ rows: 1, added: 1, problemCount: 0 });
  expect((await list("batch")).items).toEqual([]);
  expect(await trailOf(database, station)).toEqual([]);
});

describe("a file is not read", () => {
  test("that is no workbook", async () => {
    expect((await send("batch", Buffer.from("no workbook"))).statusCode).toBe(422);
    const whole = await filledIn("batch", [batchRow("2026-01")]);
    const parts = unzipSync(whole);
    const cut = zipSync({ ...parts, "xl/workbook.xml": strToU8("<workbook><") });
    expect(wrongWith(await imported("batch", cut))).toEqual([" not-a-workbook"]);
  });

  test("that is another register's", async () => {
    const came = await imported("paper-step", await filledIn("batch", [batchRow("2026-01")]));
    expect(wrongWith(came)).toEqual(
      expect.arrayContaining(["鉴定批次!A1 column-missing", "鉴定批次!B1 unknown-column"]),
    );
  });

  test("that has headings alone", async () => {
    expect(wrongWith(await imported("batch", await filledIn("batch", [])))).toEqual([" no-rows"]);
  });
});

test("what was brought is kept sealed, and forgotten once it was read", async () => {
  const bytes = await filledIn("batch", [batchRow("2026-01")]);
  const kept = async () => (await database.owner.query("select workbook from record_import")).rows;
  await imported("batch", bytes);
  expect(await kept()).toEqual([]);
  // Whoever holds no post there has nothing read in: his workbook waits for the night.
  const answer = await send("batch", bytes, { by: memberIn(station, "head") });
  expect((await of.ended(answer.json().job)).state).toBe("failed");
  const [{ workbook }] = await kept();
  // Two bytes alone turn up by chance: the whole mark of a workbook, as it is and as it is written in text.
  const marks = [Buffer.from("PK\u0003\u0004"), Buffer.from(bytes.subarray(0, 30)).toString("base64").slice(0, 30)];
  expect(marks.filter((mark) => workbook.includes(mark))).toEqual([]);
  expect((await list("batch")).items).toHaveLength(1);
});

test("it is stopped while it reads, and nothing stays but the workbook, for another run", async () => {
  const rows = Array.from({ length: 1200 }, (_, at) => batchRow(`2026-${at}`));
  const id = crypto.randomUUID();
  const { personalData } = SERVICES;
  const workbook = sealWorkbook(personalData, { id, bytes: Buffer.from(await filledIn("batch", rows)) });
  await database.transaction(of.keeper, (transaction) =>
    addImport(transaction, { organisation: station.id, id, workbook }),
  );
  const stop = new AbortController();
  const reports: number[] = [];
  const run: Run<object> = {
    data: { imports: [id], register: "batch", post: "exam-affairs", try: false },
    organisation: station.id,
    reported: { done: 0, mark: null },
    stopped: stop.signal,
    transaction: (work) => database.transaction(of.keeper, work),
    report({ done }) {
      reports.push(done);
      if (done >= 1000) stop.abort(new Error("somebody asked to stop"));
      return Promise.resolve();
    },
  };
  const kind = importing({ ...SERVICES, now: () => NOW });
  await expect(kind.work(run as Run<never>)).rejects.toThrow("asked to stop");
  expect(reports).toEqual([500, 1000]);
  expect(await counts("batch")).toMatchObject({ rows: 0 });
  expect((await database.owner.query("delete from record_import")).rowCount).toBe(1);
});

test("one that was never read in is forgotten the night after next", async () => {
  await database.owner.query("insert into record_import values ($1, gen_random_uuid(), 'x', '2026-11-20T06:00:00Z')", [
    station.id,
  ]);
  await database.owner.query("insert into record_import values ($1, gen_random_uuid(), 'y', '2026-11-20T08:00:00Z')", [
    station.id,
  ]);
  await forgettingImports({ database, now: () => NOW }).work(new AbortController().signal);
  expect((await database.owner.query("delete from record_import returning workbook::text")).rows).toHaveLength(1);
});
