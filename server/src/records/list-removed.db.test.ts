import { afterEach, expect, test } from "vitest";
import type { Member } from "../platform/db/index.ts";
import { runText } from "../platform/db/queries.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { aBatch, aNumber, anApplicant, useRecords } from "./records.fixture.ts";

const of = useRecords();
const { station, sibling, city, foreign, keeper, entered, remove, http, under } = of;
afterEach(of.emptied);

const list = async (register: string, query = "", by: Member = keeper) => {
  const answer = await http.send(by, `GET ${under(register)}/removed${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
};
async function removed(number: string): Promise<string> {
  const id = await entered("batch", aBatch(number));
  expect((await remove("batch", id)).statusCode).toBe(204);
  return id;
}

test.each([
  ["whoever keeps it", keeper, 200],
  ["whoever keeps none", memberIn(station, "invigilator"), 200],
  ["the city above", memberIn(city, "city-reviewer"), 200],
  ["who runs the system above", memberIn(city, "system-administrator"), 403],
  ["a station beside", memberIn(sibling, "exam-affairs"), 404],
  ["another tree", memberIn(foreign, "provincial-quality-officer"), 404],
])("what was removed is listed for %s, as the register is", async (_, by, status) => {
  await removed("2026-01");
  for (const what of ["removed", "records"]) {
    expect((await http.send(by, `GET ${under("batch")}/${what}`)).statusCode).toBe(status);
  }
});

test("it says what was removed, when and by whom; what is still there is not in it", async () => {
  const id = await removed("2026-01");
  const other = await entered("batch", aBatch("2026-02"));
  await of.change("batch", other, { values: aBatch("2026-02", { passed: 1 }) });
  expect(await list("batch")).toEqual({
    items: [
      {
        id,
        values: expect.objectContaining({ number: "2026-01", passed: 20, trial: null }),
        removedAt: expect.stringMatching(/Z$/),
        removedBy: "考务员",
        reason: "重复登记",
      },
    ],
    next: null,
  });
  expect((await list("equipment")).items).toEqual([]);
});

test("what was removed before a reason was asked for says none", async () => {
  await entered("batch", aBatch("2026-01"));
  await of.database.owner.query("delete from batch");
  expect((await list("batch")).items).toMatchObject([{ reason: null }]);
});

test("people stand in it by name and masked number, and a record that was removed after it by what it was called", async () => {
  const { id: person, residentId } = await of.registered("示范乙");
  const batch = await entered("batch", aBatch("2026-01"));
  const number = aNumber();
  const applicant = await entered("applicant", anApplicant(batch, { residentId: number }));
  const duty = await entered("batch-duty", { batch, person, duty: "examiner" });
  await remove("applicant", applicant);
  await remove("batch-duty", duty);
  await remove("batch", batch);
  const [one] = (await list("applicant")).items;
  expect(one.values).toMatchObject({ batch: { id: batch, name: "2026-01" }, name: "示范甲" });
  expect(one.values.residentId).toBe(`${number.slice(0, 3)}***********${number.slice(-4)}`);
  const [two] = (await list("batch-duty")).items;
  expect(two.values.person).toEqual({
    ...{ id: person, name: "示范乙" },
    number: `${residentId.slice(0, 3)}***********${residentId.slice(-4)}`,
  });
});

test("the database keeps it to the tree of the station", async () => {
  await removed("2026-01");
  const seen = (by: Member) =>
    of.database.transaction(by, (transaction) => runText(transaction, "select register from record_version"));
  expect(await seen(memberIn(city, "city-reviewer"))).toEqual([{ register: "batch" }]);
  for (const other of [sibling, foreign]) expect(await seen(memberIn(other, "head"))).toEqual([]);
});

test("the last removed is first, page by page", async () => {
  const ids = [await removed("2026-01"), await removed("2026-02"), await removed("2026-03")];
  await of.database.owner.query("update record_version set until = '2026-11-20' where record_id <> $1", [ids[2]]);
  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page = await list("batch", `?limit=1${cursor && `&cursor=${cursor}`}`);
    seen.push(...page.items.map(({ id }: { id: string }) => id));
    cursor = page.next;
  }
  expect(seen).toEqual([ids[2], ...ids.slice(0, 2).sort()]);
});
