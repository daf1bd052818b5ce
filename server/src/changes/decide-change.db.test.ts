import { afterEach, describe, expect, test } from "vitest";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import { runText } from "../platform/db/queries.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";
import { useChanges } from "./changes.fixture.ts";

const of = useChanges();
const { station, city, province, otherCity, head, official, decide } = of;
afterEach(of.emptied);

test.each([
  ["an official of the city that it reports to", official, 200],
  ["a reviewer of that city", memberIn(city, "city-reviewer"), 403],
  ["the station itself", head, 403],
  ["an official of another city", memberIn(otherCity, "approving-official"), 404],
  ["an official of the province, who is not next", memberIn(province, "approving-official"), 422],
])("an application is decided by %s", async (_, by, status) => {
  await of.registers();
  const answer = await decide(await of.applied({ head: "示范丙" }), { granted: true }, by);
  expect(answer.statusCode, answer.body).toBe(status);
});

test("where somebody approved the station, he decides and nobody else", async () => {
  await of.registers();
  await of.database.owner.query(
    `insert into approval (organisation_id, approver_id, document, valid_from) values ($1, $2, '批1号', '2020-01-01')`,
    [station.id, province.id],
  );
  const id = await of.applied({ head: "示范丙" });
  expect(problemsOf(await decide(id, { granted: true }))).toEqual([" not-the-decider"]);
  expect((await decide(id, { granted: true }, memberIn(province, "approving-official"))).statusCode).toBe(200);
});

describe("a granted one", () => {
  test("registers the station anew and reissues its licence; every version stays", async () => {
    await of.registers();
    const licence = await of.licensed();
    const id = await of.applied({ head: "示范丙", contact: "示范丁" });
    const given = { granted: true, licence: { validUntil: "2030-12-31" } };
    expect((await decide(id, given)).statusCode).toBe(200);
    const [now, before] = await of.recordsOf("station-profile");
    expect(now?.values).toMatchObject({ head: "示范丙", contact: "示范丁", address: "示范路1号", officeArea: 120 });
    expect(now?.values.change).toBe("负责人由“示范甲”变更为“示范丙”；联系人由“示范乙”变更为“示范丁”");
    expect(before?.values).toMatchObject({ head: "示范甲", validFrom: "2020-01-01", change: null });
    const [reissued] = await of.recordsOf("licence");
    expect(reissued).toMatchObject({ id: licence, version: 2, values: { number: "L-1", validUntil: "2030-12-31" } });
    expect(reissued?.values.reissuedOn).toBe(now?.values.validFrom);
    const { rows } = await of.database.owner.query("select register, version, until_by from record_version");
    expect(rows).toEqual([{ register: "licence", version: 1, until_by: official.personId }]);
    expect(await of.list()).toMatchObject([{ id, state: "granted", licence: { id: licence, number: "L-1" } }]);
  });

  test("without a licence registers it alone; a number for none is refused, and nothing is written", async () => {
    await of.registers();
    const id = await of.applied({ head: "示范丙" });
    expect(problemsOf(await decide(id, { granted: true, licence: { number: "L-2" } }))).toEqual([
      "$.licence no-licence",
    ]);
    expect(await of.list()).toMatchObject([{ id, state: "open" }]);
    expect((await decide(id, { granted: true })).statusCode).toBe(200);
    expect(await of.recordsOf("station-profile")).toHaveLength(2);
  });

  test("is refused a second time the same day, and where it was registered otherwise meanwhile", async () => {
    await of.registers();
    await decide(await of.applied({ head: "示范丙" }), { granted: true });
    const id = await of.applied({ head: "示范丁" });
    expect(problemsOf(await decide(id, { granted: true }))).toEqual([" registered-today"]);
    await of.database.owner.query(
      "update station_profile set valid_from = valid_from - 1, version = version + 1 where valid_from > '2020-01-01'",
    );
    // By hand, or before a station could not do so itself.
    await of.database.owner.query(
      `insert into station_profile (organisation_id, id, valid_from, category, sponsor, legal_representative, head, contact,
         telephone, address, staff_employed, staff_contracted, office_area)
       select organisation_id, gen_random_uuid(), valid_from + 1, category, sponsor, legal_representative, head, contact,
         telephone, address, staff_employed, staff_contracted, office_area
       from station_profile order by valid_from desc limit 1`,
    );
    expect(problemsOf(await decide(id, { granted: true }))).toEqual([" registered-otherwise"]);
  });
});

test("a refused one says why, and leaves all as it is", async () => {
  await of.registers();
  const licence = await of.licensed();
  const id = await of.applied({ head: "示范丙" });
  expect(problemsOf(await decide(id, { granted: false }))).toHaveLength(1);
  expect((await decide(id, { granted: false, answer: "任命文件不全" })).statusCode).toBe(200);
  expect(await of.list()).toMatchObject([{ id, state: "refused", answer: "任命文件不全", licence: null }]);
  expect(await of.recordsOf("station-profile")).toHaveLength(1);
  expect(await of.recordsOf("licence")).toMatchObject([{ id: licence, version: 1 }]);
});

test("the trail has the decision", async () => {
  await of.registers();
  const id = await of.applied({ head: "示范丙" });
  await decide(id, { granted: true });
  expect((await trailOf(of.database, station)).at(-1)).toMatchObject({
    action: "changes.decide",
    subject_id: id,
    person_id: official.personId,
    details: { granted: true, columns: ["head"] },
    after: true,
  });
});

test("nobody above writes into the books of a station but by granting", async () => {
  await of.registers();
  await of.licensed();
  const writes = [
    "update licence set reissued_on = current_date",
    `insert into station_profile (organisation_id, id, valid_from, category, sponsor, legal_representative, head, contact,
       telephone, address, staff_employed, staff_contracted, office_area)
     select organisation_id, gen_random_uuid(), current_date, category, sponsor, legal_representative, head, contact,
       telephone, address, staff_employed, staff_contracted, office_area from station_profile`,
  ];
  for (const write of writes) {
    const tried = of.database.transaction(official, (transaction) => runText(transaction, write));
    await expect(tried).rejects.toThrow("row-level security");
  }
});
