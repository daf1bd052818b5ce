import { readFile } from "node:fs/promises";
import { writeTables } from "@jianheng/rendering/table";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterEach, describe, expect, test } from "vitest";
import { trailOf } from "../organisations/tree.fixture.ts";
import { memberIn, NOW, SERVICES } from "../platform/http/testing/http.fixture.ts";
import type { Run } from "../platform/jobs/index.ts";
import { filledIn, filledInAll, useImports, wrongWith } from "./importing.fixture.ts";
import { importing } from "./index.ts";
import { aNumber } from "./records.fixture.ts";

const of = useImports();
const { station, sibling, city, head, keeper, http, importedAll, brought, list, database, under } = of;
afterEach(of.emptied);

const REGISTERS = under("batch").replace(/\/batch$/, "");
const aBatch = (number: string, parts: Record<string, string | number | null> = {}) => ({
  ...{ 批次号: number, 职业: "电工", 等级: "三级", 考试开始日期: "2026-03-01", 考试结束日期: "2026-03-02" },
  ...{ 申报人数: 30, 审核合格人数: 28, 实考人数: 27, 合格人数: 20, ...parts },
});
const aPlan = (year: number) => ({
  计划年度: year,
  "计划文号（编号）": "计1",
  报送日期: "2025-11-18",
  计划批次数: 6,
  计划人数: 400,
});
const aMember = (residentId: string, parts: Record<string, string> = {}) => ({
  ...{ 人员身份证号: residentId, 人员姓名: "示范丁", 工作类别: "考务", 用工形式: "编制", 到岗日期: "2025-01-01" },
  ...parts,
});
const aStep = (batch: string, day = "2026-02-20") => ({
  ...{ 批次号: batch, 环节: "申请", 日期: day, 单据编号: "1", 份数: 3, 签字人数: 2 },
  "填写规范、完整，密封完好": "是",
});
const rowsIn = async (table: string) =>
  (await database.owner.query(`select count(*)::int as rows from ${table}`)).rows[0].rows;

test.each([
  ["whoever keeps any register", memberIn(station, "equipment"), 201],
  ["a post that keeps none", memberIn(station, "invigilator"), 403],
  ["the keeper of a station beside", memberIn(sibling, "exam-affairs"), 404],
  ["the city above", memberIn(city, "city-reviewer"), 403],
])("a workbook is brought by %s", async (_, by, status) => {
  const body = Buffer.from(await filledIn("batch", []));
  const headers = { "content-type": "application/octet-stream" };
  expect((await http.send(by, `POST ${REGISTERS}/workbooks`, { body, headers })).statusCode).toBe(status);
});

test("a workbook that is not there, or a station's beside, is not read", async () => {
  const id = await brought(await filledIn("batch", [aBatch("2026-01")]));
  const ask = (by: typeof head, at: string, workbook: string) =>
    http.send(by, `POST ${at}/import`, { body: { workbooks: [workbook], try: false } });
  expect((await ask(head, REGISTERS, crypto.randomUUID())).json().problems).toMatchObject([{ code: "workbook-gone" }]);
  const beside = `/api/organisations/${sibling.id}/registers`;
  expect((await ask(memberIn(sibling, "head"), beside, id)).json().problems).toMatchObject([{ code: "workbook-gone" }]);
});

describe("a workbook of several registers", () => {
  const duty = (person: string) => ({ 批次号: "2026-01", 人员身份证号: person, 人员姓名: "示范丁", 职责: "考评员" });

  test("is read in the order of what names what, whatever the order of its sheets", async () => {
    const person = aNumber();
    const bytes = await filledInAll({
      "batch-duty": [duty(person)],
      batch: [aBatch("2026-01", { 计划年度: 2026 }), aBatch("2026-02")],
      "annual-plan": [aPlan(2026)],
      "staff-member": [aMember(person)],
    });
    const came = await importedAll([bytes]);
    expect(wrongWith(came)).toEqual([]);
    expect(came).toMatchObject({ rows: 5, added: 5, changed: 0, same: 0, passed: [] });
    expect(came.sheets.map(({ sheet, rows, added }) => [sheet, rows, added])).toEqual([
      ["工作人员", 1, 1],
      ["年度计划", 1, 1],
      ["鉴定批次", 2, 2],
      ["考评、监考、督导派遣", 1, 1],
    ]);
    expect((await list("batch-duty")).items).toMatchObject([{ values: { batch: { name: "2026-01" } } }]);
  });

  test("leaves a row in the trail for each register, with its counts", async () => {
    await importedAll([await filledInAll({ batch: [aBatch("2026-01")], "annual-plan": [aPlan(2026), aPlan(2025)] })]);
    const acts = (await trailOf(database, station)).filter(({ action }) => action === "records.import");
    const told = acts.map(({ subject_id: register, details }) => [register, details]);
    expect(told.sort(([one], [other]) => String(one).localeCompare(String(other)))).toEqual([
      ["annual-plan", { register: "annual-plan", rows: 2, added: 2, changed: 0, same: 0 }],
      ["batch", { register: "batch", rows: 1, added: 1, changed: 0, same: 0 }],
    ]);
  });

  test("brought again doubles nothing", async () => {
    const bytes = await filledInAll({ batch: [aBatch("2026-01", { 计划年度: 2026 })], "annual-plan": [aPlan(2026)] });
    await importedAll([bytes]);
    expect(await importedAll([bytes])).toMatchObject({ added: 0, changed: 0, same: 2 });
    expect([await rowsIn("batch"), await rowsIn("record_version")]).toEqual([1, 0]);
  });

  test("is told everything that is wrong with all of its sheets, and none of them is entered", async () => {
    const bytes = await filledInAll({
      "annual-plan": [aPlan(2026)],
      batch: [aBatch("2026-01", { 计划年度: 2026, 等级: "九级" }), aBatch("2026-02", { 计划年度: 2031 })],
      "paper-step": [aStep("2026-01", "2026-02-30"), aStep("2026-02"), aStep("2026-09")],
    });
    const came = await importedAll([bytes]);
    // The batches that are wrong themselves are there all the same for what names them.
    expect(wrongWith(came)).toEqual([
      "鉴定批次!C2 unknown-level",
      "鉴定批次!H3 unknown-record",
      "试卷流转!C2 not-a-date",
      "试卷流转!A4 unknown-record",
    ]);
    expect(came.sheets.map(({ problemCount, added }) => [problemCount, added])).toEqual([
      [0, 0],
      [2, 0],
      [2, 0],
    ]);
    expect(came).toMatchObject({ problemCount: 4, added: 0, same: 0 });
    expect([await rowsIn("annual_plan"), await rowsIn("batch"), await trailOf(database, station)]).toEqual([0, 0, []]);
  });

  test("whose people can't be registered is not told that nobody knows them on every other sheet", async () => {
    const [person, nameless] = [aNumber(), aNumber()];
    const file = (of: string) => ({ 人员身份证号: of, 建档日期: "2026-01-01" });
    const bytes = await filledInAll({
      "staff-member": [aMember(person), aMember(nameless, { 人员姓名: "" })],
      "integrity-file": [file(person), file(nameless), file(aNumber())],
    });
    expect(wrongWith(await importedAll([bytes]))).toEqual(["工作人员!B3 missing", "诚信档案!A4 unknown-person"]);
  });

  test("of which one has other headings is told so, and what names its records is looked through all the same", async () => {
    const person = aNumber();
    const { 职业: _, ...batch } = aBatch("2026-01");
    const batches = await filledIn("batch", [batch], { without: ["职业"] });
    const rest = await filledInAll({
      "staff-member": [aMember(person)],
      "batch-duty": [{ ...duty(person), 职责: "厨师" }],
    });
    expect(wrongWith(await importedAll([rest, batches]))).toEqual([
      "考评、监考、督导派遣!D2 not-listed",
      "鉴定批次!A1 column-missing",
    ]);
  });

  test("of which one has other headings is told its cells beside, as far as its rows say which they are", async () => {
    const { 职业: _, ...batch } = aBatch("2026-01");
    const batches = await filledIn("batch", [{ ...batch, 考试开始日期: "2026-03-04" }, batch], { without: ["职业"] });
    const duties = await filledInAll({ "batch-duty": [{ ...duty(aNumber()), 批次号: "2026-09" }] });
    expect(wrongWith(await importedAll([batches, duties]))).toEqual([
      "鉴定批次!A1 column-missing",
      "鉴定批次!E2 ends-before-it-begins",
      "鉴定批次!A3 row-twice",
      "考评、监考、督导派遣!A2 unknown-record",
      "考评、监考、督导派遣!B2 unknown-person",
    ]);
    const { 批次号: _number, ...unknown } = aBatch("2026-01", { 等级: "九级" });
    const keyless = await filledIn("batch", [unknown], { without: ["批次号"] });
    expect(wrongWith(await importedAll([keyless]))).toEqual(["鉴定批次!A1 column-missing"]);
  });

  test("is told who stands there twice, though what he names is itself not entered", async () => {
    const [one, other] = [aNumber(), aNumber()];
    const applicant = (身份证号: string, parts = {}) => ({ 批次号: "2026-01", 姓名: "示范甲", 身份证号, ...parts });
    const bytes = await filledInAll({
      batch: [aBatch("2026-01", { 等级: "九级" }), aBatch("2026-02")],
      applicant: [
        applicant(one),
        applicant(other, { 理论成绩: 101 }),
        applicant(one, { 合格: "可能" }),
        applicant(one, { 批次号: "2026-02" }),
        applicant(other),
        applicant("110"),
        applicant("110"),
      ],
    });
    const came = await importedAll([bytes]);
    expect(wrongWith(came)).toEqual([
      "鉴定批次!C2 unknown-level",
      "申报考生!K3 not-an-amount",
      "申报考生!A4 row-twice",
      "申报考生!N4 not-yes-no",
      "申报考生!A6 row-twice",
      ...["申报考生!C7 wrong-length", "申报考生!C8 wrong-length"],
    ]);
  });

  test("may have sheets that are no registers: they are told and stop nothing, unless no sheet is one", async () => {
    const strange = (name: string, rows: (string | null)[][] = [["随便"]]) => ({
      plan: {
        name,
        columns: [{ header: "甲", width: 9, required: false, as: "text" as const, enforced: false, prompt: "" }],
        notes: { name: "填写说明", rows: [] },
      },
      rows,
    });
    const alone = await importedAll([await writeTables([strange("花名册")])]);
    expect(wrongWith(alone)).toEqual([" no-register-sheet"]);
    expect(alone.passed).toEqual([{ file: 0, sheet: "花名册", why: "no-register" }]);
    const both = await importedAll([
      await writeTables([strange("花名册")]),
      await filledIn("batch", [aBatch("2026-01")]),
    ]);
    expect(both).toMatchObject({ added: 1, passed: [{ file: 0, sheet: "花名册" }] });
  });

  test("may leave sheets empty; with all of them empty there is nothing to import", async () => {
    const some = await importedAll([await filledInAll({ "annual-plan": [], batch: [aBatch("2026-01")] })]);
    expect(some).toMatchObject({ rows: 1, added: 1, sheets: [{ rows: 0 }, { rows: 1 }] });
    const acts = (await trailOf(database, station)).filter(({ action }) => action === "records.import");
    expect(acts).toHaveLength(1);
    expect(wrongWith(await importedAll([await filledInAll({ "annual-plan": [], batch: [] })]))).toEqual([" no-rows"]);
  });

  test("is entered by whoever keeps all of its registers", async () => {
    const bytes = await filledInAll({ batch: [aBatch("2026-01")], licence: [] });
    expect(wrongWith(await importedAll([bytes], { by: keeper }))).toEqual(["许可证（备案） not-allowed"]);
    expect(await rowsIn("batch")).toBe(0);
    expect(await importedAll([await filledIn("batch", [aBatch("2026-01")])], { by: keeper })).toMatchObject({
      added: 1,
    });
  });
});

test("what LibreOffice saves is read: days as dates, empty rows behind, a hidden sheet, a drop-down's list", async () => {
  // Our templates of five registers, filled in with days and numbers as Excel has them, and saved by LibreOffice 7.4.
  const saved = await readFile(new URL("testing/saved-by-libreoffice.xlsx", import.meta.url));
  const came = await importedAll([saved]);
  expect(wrongWith(came)).toEqual([]);
  expect(came.sheets.map(({ sheet, rows, added }) => [sheet, rows, added])).toEqual([
    ["工作人员", 1, 1],
    ["年度计划", 1, 1],
    ["鉴定批次", 2, 2],
    ["申报考生", 1, 1],
    ["考评、监考、督导派遣", 1, 1],
  ]);
  expect(came.passed).toEqual([]);
  const [later] = (await list("batch", "?search=2026-02")).items;
  const days = { startsOn: "2026-03-01", endsOn: "2026-03-03", noticeApprovedOn: "2026-01-20" };
  expect(later?.values).toMatchObject({ ...days, level: 3, plan: { name: "2026" }, seated: 27 });
  expect((await list("applicant")).items).toMatchObject([{ values: { theoryScore: 80.5, passed: true } }]);
});

describe("several workbooks", () => {
  test("are entered together, each after what it names, and nothing on a try", async () => {
    const workbooks = [
      await filledInAll({ applicant: [{ 批次号: "2026-01", 姓名: "示范甲", 身份证号: aNumber() }] }),
      await filledInAll({ batch: [aBatch("2026-01")] }),
    ];
    const tried = await importedAll(workbooks, { attempt: true });
    expect(tried).toMatchObject({ added: 2, problemCount: 0, sheets: [{ file: 1 }, { file: 0 }] });
    expect([await rowsIn("batch"), await rowsIn("record_import")]).toEqual([0, 0]);
    expect(await importedAll(workbooks)).toMatchObject({ added: 2 });
    expect(await rowsIn("applicant")).toBe(1);
  });

  test("have one sheet of a register between them, and are told what else is wrong with each", async () => {
    const one = await filledIn("batch", [aBatch("2026-01", { 等级: "九级" })]);
    const other = await filledInAll({
      batch: [aBatch("2026-02", { 等级: "九级" })],
      "paper-step": [aStep("2026-01"), aStep("2026-02"), aStep("2026-03")],
    });
    expect(wrongWith(await importedAll([one, other]))).toEqual([
      "鉴定批次!C2 unknown-level",
      "鉴定批次 register-twice",
      "鉴定批次!C2 unknown-level",
      "试卷流转!A4 unknown-record",
    ]);
  });

  test("where formulas were saved without their results are told each of them, and what else is wrong", async () => {
    const formula = (at: number) => 4710 + at;
    const bytes = await filledIn("batch", [
      aBatch("2026-03", { 申报人数: formula(1), 审核合格人数: 40, 实考人数: 41, 合格人数: formula(2) }),
      Object.fromEntries(Object.keys(aBatch("")).map((header) => [header, header === "申报人数" ? formula(3) : null])),
      aBatch("2026-04", { 实考人数: 40 }),
    ]);
    const parts = unzipSync(bytes);
    const isSheet = (name: string) => strFromU8(parts[name] ?? bytes).includes("<v>4711</v>");
    const [sheet = ""] = Object.keys(parts).filter(isSheet);
    const xml = strFromU8(parts[sheet] ?? bytes).replaceAll(/<v>(471\d)<\/v>/g, "<f>$1+0</f>");
    const came = await importedAll([zipSync({ ...parts, [sheet]: strToU8(xml) })]);
    expect(wrongWith(came)).toEqual(
      [
        ...["L2 formula-without-value", "N2 more-than-the-whole", "O2 formula-without-value"],
        ...["L3 formula-without-value", "N4 more-than-the-whole"],
      ].map((one) => `鉴定批次!${one}`),
    );
    expect(await rowsIn("batch")).toBe(0);
  });

  test("with merged cells are told each that says nothing: in Excel one sees what stands in the first", async () => {
    const rows = [
      aBatch("2026-05", { 是否达标的结论: "达标" }),
      { ...aBatch("2026-06"), 职业: null },
      aBatch("2026-07"),
    ];
    const parts = unzipSync(await filledIn("batch", rows));
    const [sheet = ""] = Object.keys(parts).filter((name) => name.endsWith("/sheet1.xml"));
    const merged = '<mergeCells count="2"><mergeCell ref="B2:B3"/><mergeCell ref="T2:T4"/></mergeCells>';
    const xml = strFromU8(parts[sheet] ?? strToU8("")).replace("</sheetData>", `</sheetData>${merged}`);
    const came = await importedAll([zipSync({ ...parts, [sheet]: strToU8(xml) })]);
    expect(wrongWith(came)).toEqual(["B3", "T3", "T4"].map((cell) => `鉴定批次!${cell} merged-cell`));
  });

  test("of which one is none are told which, and none is entered", async () => {
    const parts = unzipSync(await filledIn("batch", [aBatch("2026-02")]));
    const cut = zipSync({ ...parts, "xl/workbook.xml": strToU8("<workbook><") });
    const rest = await filledInAll({ "annual-plan": [aPlan(2026), aPlan(26)], "paper-step": [aStep("2026-01")] });
    // The batch may stand in the one that is none.
    expect(wrongWith(await importedAll([rest, cut]))).toEqual(["第2个文件 not-a-workbook", "年度计划!A3 not-a-year"]);
    expect(await rowsIn("annual_plan")).toBe(0);
  });
});

test("it says which sheet it is at, and is stopped between them; nothing stays but the workbooks, for another run", async () => {
  const plans = Array.from({ length: 20 }, (_, at) => aPlan(2000 + at));
  const bytes = await filledInAll({ "annual-plan": plans, batch: [aBatch("2026-01")] });
  const id = await brought(bytes, head);
  const stop = new AbortController();
  const steps: unknown[] = [];
  const run: Run<object> = {
    data: { imports: [id], register: null, post: "head", try: false },
    organisation: station.id,
    reported: { done: 0, mark: null },
    stopped: stop.signal,
    transaction: (work) => database.transaction(head, work),
    report({ done, mark }) {
      steps.push([done, mark]);
      if (done > 20) stop.abort(new Error("somebody asked to stop"));
      return Promise.resolve();
    },
  };
  const kind = importing({ ...SERVICES, now: () => NOW });
  await expect(kind.work(run as Run<never>)).rejects.toThrow("asked to stop");
  expect(steps).toEqual([
    [20, { step: "年度计划　第1/2张表，20行" }],
    [20, { step: "年度计划　第1/2张表，20行" }],
    [21, { step: "鉴定批次　第2/2张表，1行" }],
  ]);
  expect([await rowsIn("annual_plan"), await rowsIn("record_import")]).toEqual([0, 1]);
});
