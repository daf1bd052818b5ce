import { afterEach, expect, test } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { aBatch, aNumber, anApplicant, useRecords } from "./records.fixture.ts";
import { findTable } from "./workbooks.fixture.ts";

const of = useRecords();
const { database, station, sibling, city, foreign, keeper, entered, http, under } = of;
afterEach(of.emptied);

const purpose = "补录2026年第1批次成绩";
function take(register: string, by: Member = keeper, { body = { purpose }, headers = {} } = {}) {
  return http.send(by, `POST ${under(register)}/workbook`, { body, headers });
}

/** A batch with an examiner and two applicants: the numbers of all three. */
async function people(): Promise<{ examiner: string; applicants: string[] }> {
  const { id: person, residentId } = await of.registered("示范乙");
  const batch = await entered("batch", aBatch("2026-01"));
  await entered("batch-duty", { batch, person, duty: "examiner" });
  const applicants = [aNumber(), aNumber()];
  for (const one of applicants) await entered("applicant", anApplicant(batch, { residentId: one }));
  return { examiner: residentId, applicants };
}
const reveals = async () =>
  (await trailOf(database, station)).filter(({ action }) => action === "records.exportNumbers");

test.each([
  ["who keeps it", keeper, 200],
  ["the head of the station", memberIn(station, "head"), 200],
  ["who keeps others, and may see numbers", memberIn(station, "general-affairs"), 403],
  ["who keeps others, and may see none", memberIn(station, "equipment"), 403],
  ["whoever runs the system", memberIn(station, "system-administrator"), 403],
  ["an officer above, who may see numbers one by one", memberIn(city, "city-reviewer"), 403],
  ["a station beside", memberIn(sibling, "exam-affairs"), 404],
  ["another tree", memberIn(foreign, "head"), 404],
])("applicants are taken out with their numbers by %s", async (_, by, status) => {
  const { applicants } = await people();
  const answer = await take("applicant", by);
  expect(answer.statusCode).toBe(status);
  const stated = status === 200 ? (await findTable(answer.rawPayload)).slice(1, 3).map((row) => row[2]) : [];
  expect(stated.sort()).toEqual(status === 200 ? applicants.sort() : []);
  expect(await reveals()).toHaveLength(status === 200 ? 1 : 0);
});

test("the file says by its name what is in it, and has people by name and whole number", async () => {
  const { examiner } = await people();
  const answer = await take("batch-duty");
  expect(decodeURIComponent(String(answer.headers["content-disposition"]))).toContain("（含证件号码）.xlsx");
  expect((await findTable(answer.rawPayload))[1]?.slice(0, 4)).toEqual(["2026-01", examiner, "示范乙", "考评员"]);
});

test("the trail has which register, how many records and what for, and nobody's number", async () => {
  const { applicants } = await people();
  await take("applicant");
  const [act] = await reveals();
  expect(act).toMatchObject({
    subject_kind: "register",
    subject_id: "applicant",
    person_id: keeper.personId,
    details: { register: "applicant", records: 2 },
    purpose,
  });
  for (const number of applicants) expect(JSON.stringify(act)).not.toContain(number);
});

test("each time is on the trail, also under the same key, and no copy is kept", async () => {
  await people();
  const headers = { "idempotency-key": "take-it-out-once" };
  for (const _ of [1, 2]) expect((await take("applicant", keeper, { headers })).statusCode).toBe(200);
  expect(await reveals()).toHaveLength(2);
  expect((await database.owner.query("select from idempotency where key = 'take-it-out-once'")).rowCount).toBe(0);
});

test.each(["", "   ", "看看"])("%j is no purpose", async (given) => {
  await people();
  expect(problemsOf(await take("applicant", keeper, { body: { purpose: given } }))).toEqual(["$.purpose too-small"]);
  expect(await reveals()).toEqual([]);
});

test("a register without numbers is not taken out so", async () => {
  await people();
  expect(problemsOf(await take("batch"))).toEqual([" no-numbers"]);
  expect(await reveals()).toEqual([]);
});

test("without a purpose it comes masked, and the trail has nothing of it", async () => {
  const { applicants } = await people();
  const answer = await http.send(keeper, `GET ${under("applicant")}/workbook`);
  const stated = (await findTable(answer.rawPayload)).slice(1, 3).map((row) => row[2]);
  expect(stated).not.toEqual(expect.arrayContaining(applicants));
  expect(stated.every((number) => /^.{3}\*{11}.{4}$/.test(String(number)))).toBe(true);
  expect(await reveals()).toEqual([]);
});
