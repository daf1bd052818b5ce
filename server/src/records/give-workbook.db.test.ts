import { lookThrough } from "@jianheng/rendering/table";
import { afterEach, expect, test } from "vitest";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { aBatch, anApplicant, useRecords } from "./records.fixture.ts";
import { findTable } from "./workbooks.fixture.ts";

const of = useRecords();
const { station, sibling, city, foreign, keeper, entered, http, under } = of;
afterEach(of.emptied);

async function workbook(register: string, query = "", by = keeper) {
  const answer = await http.send(by, `GET ${under(register)}/workbook${query}`);
  expect(answer.statusCode).toBe(200);
  return await findTable(answer.rawPayload);
}

test.each([
  ["whoever keeps it", memberIn(station, "exam-affairs"), 200],
  ["whoever keeps another one", memberIn(station, "equipment"), 200],
  ["who keeps none", memberIn(station, "invigilator"), 403],
  ["the city above", memberIn(city, "city-reviewer"), 200],
  ["a station beside", memberIn(sibling, "exam-affairs"), 404],
  ["another tree", memberIn(foreign, "provincial-quality-officer"), 404],
])("a register is taken out by %s", async (_, member, status) => {
  expect((await http.send(member, `GET ${under("batch")}/workbook`)).statusCode).toBe(status);
});

test("an empty one has the headings alone", async () => {
  await entered("batch", aBatch("2026-01"));
  const [headings, first] = await workbook("batch-duty", "?blank=true");
  expect(headings).toEqual(["批次号", "人员身份证号", "人员姓名", "职责", "工作反馈表送达日期"]);
  expect(first?.every((cell) => cell === null)).toBe(true);
});

test("every record stands in it, as its cells would be filled in", async () => {
  await entered("batch", aBatch("2026-01", { regime: "recognition", trial: true, conclusion: "met" }));
  const [, row] = await workbook("batch");
  const [level, regime] = ["三级/高级工", "职业技能等级认定"];
  expect(row?.slice(0, 7)).toEqual(["2026-01", "电工", level, regime, "2026-03-01", "2026-03-02", "是"]);
  expect(row).toEqual(expect.arrayContaining([30, 28, 27, 20, "达标"]));
});

test("people stand in it by name and masked number, records by what they are called", async () => {
  const { id: person, residentId } = await of.registered("示范乙");
  const batch = await entered("batch", aBatch("2026-01"));
  await entered("batch-duty", { batch, person, duty: "examiner" });
  await entered("applicant", anApplicant(batch));
  const masked = `${residentId.slice(0, 3)}***********${residentId.slice(-4)}`;
  expect((await workbook("batch-duty"))[1]?.slice(0, 4)).toEqual(["2026-01", masked, "示范乙", "考评员"]);
  expect((await workbook("applicant"))[1]?.[2]).toMatch(/^.{3}\*{11}.{4}$/);
});

test("of a list that was narrowed it has what is listed, and says so by its name", async () => {
  await entered("batch", aBatch("2026-01"));
  await entered("batch", aBatch("2026-02", { startsOn: "2026-04-01", endsOn: "2026-04-02" }));
  await entered("batch", aBatch("2026-03", { startsOn: "2026-04-03", endsOn: "2026-04-03" }));
  const found = async (query: string) =>
    (await workbook("batch", query)).slice(1).flatMap(([number]) => (number === null ? [] : [number]));
  expect(await found("?from=2026-04-01&until=2026-04-30")).toEqual(["2026-02", "2026-03"]);
  expect(await found("?from=2026-04-01&until=2026-04-30&search=-02")).toEqual(["2026-02"]);
  expect(await found("")).toEqual(["2026-01", "2026-02", "2026-03"]);
  const nameOf = async (query: string) => {
    const { headers } = await http.send(keeper, `GET ${under("batch")}/workbook${query}`);
    return decodeURIComponent(String(headers["content-disposition"]).split("''")[1] ?? "");
  };
  expect(await nameOf("?from=2026-04-01&until=2026-04-30&search=-02")).toBe(
    "鉴定批次（2026年4月1日至2026年4月30日，查找“-02”）.xlsx",
  );
  expect(await nameOf("")).toBe("鉴定批次.xlsx");
});

test.each([
  ["search=19900000000", "number-in-address"],
  ["from=2026-04-02&until=2026-04-01", "ends-before-it-begins"],
  ["by=colour&from=2026-04-02", "unknown-days"],
])("it is refused where a list would be: %s", async (query, code) => {
  const answer = await http.send(keeper, `GET ${under("batch")}/workbook?${query}`);
  expect([answer.statusCode, answer.json().code]).toEqual([422, code]);
});

test("it has more records than come in one part", async () => {
  const values = Array.from(
    { length: 1203 },
    (_, at) => `('${station.id}', gen_random_uuid(), 'k${at}', '甲', 'x', 'office', 1, 'good', '2026-01-01')`,
  );
  await of.database.owner.query(
    `insert into equipment (organisation_id, id, number, name, model, use, quantity, condition, acquired_on) values ${values}`,
  );
  const rows = await workbook("equipment");
  expect(rows.filter(([number]) => number !== null)).toHaveLength(1204);
});

test("the templates of an area come as one workbook, for whoever may take books out", async () => {
  const at = `GET ${under("batch").replace(/\/batch$/, "")}/template?area=station`;
  const given = await http.send(keeper, at);
  const sheets = (await lookThrough(given.rawPayload))?.map(({ name }) => name);
  expect(sheets).toEqual(["机构登记", "许可证（备案）", "许可范围", "限期整改", "填写说明", "选项"]);
  expect((await http.send(memberIn(station, "invigilator"), at)).statusCode).toBe(403);
});
