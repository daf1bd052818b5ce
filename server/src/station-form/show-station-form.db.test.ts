import { dayBefore } from "@jianheng/domain/kernel";
import { threeYearsTo } from "@jianheng/domain/station-form";
import { expect, test } from "vitest";
import { enterRows } from "../facts/testing/enter.fixture.ts";
import { soundStation } from "../facts/testing/sound-station.fixture.ts";
import { useTree } from "../organisations/tree.fixture.ts";
import { officialDay } from "../platform/clock/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, NOW, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./index.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { station, sibling, city, province, otherCity } = useTree(database);
const TODAY = officialDay(NOW);
const SINCE = threeYearsTo(TODAY);
const at = ({ id }: { id: string }) => `GET /api/organisations/${id}/station-form`;

test.each([
  ["anybody of the station", memberIn(station, "equipment"), 200],
  ["the city above", memberIn(city, "city-reviewer"), 200],
  ["an expert of the province", memberIn(province, "document-expert"), 200],
  ["a post above that reviews nothing", memberIn(city, "log-auditor"), 403],
  ["a station beside", memberIn(sibling, "head"), 404],
  ["another city", memberIn(otherCity, "city-reviewer"), 404],
])("the form is seen by %s", async (_, member, status) => {
  const answer = await http.send(member, at(station));
  expect(answer.statusCode, answer.body).toBe(status);
});

test("an office has no form", async () => {
  expect((await http.send(memberIn(city, "city-reviewer"), at(city))).statusCode).toBe(404);
});

test("without records the form is there, and empty", async () => {
  const form = (await http.send(memberIn(sibling, "head"), at(sibling))).json();
  expect(form).toMatchObject({ day: TODAY, since: SINCE, profile: null, lastYear: 0 });
  for (const part of ["licences", "sites", "equipment", "appraised"]) expect(form[part]).toEqual([]);
  expect(form.people).toEqual({ management: [], examiner: [], supervisor: [] });
});

test("what has no levels stands on the form without one", async () => {
  const id = "0199bbbb-0000-7000-8000-000000000009";
  await database.owner.query(
    `insert into licence (organisation_id, id, number, regime, approval_document, issued_by, valid_from)
       values ($1, $2, '备1', 'special-ability', '甲', '乙', '2020-01-01')`,
    [sibling.id, id],
  );
  await database.owner.query(
    `insert into licence_scope (organisation_id, id, licence_id, occupation_id) values ($1, $2, $2, 'electrician')`,
    [sibling.id, id],
  );
  await database.owner.query(
    `insert into batch (organisation_id, id, number, occupation_id, regime, starts_on, ends_on, applicants, eligible, seated, passed)
       values ($1, $2, '1', 'electrician', 'special-ability', $3, $3, 9, 9, 9, 9)`,
    [sibling.id, id, TODAY],
  );
  const answer = await http.send(memberIn(sibling, "head"), at(sibling));
  expect(answer.statusCode, answer.body).toBe(200);
  expect(answer.json()).toMatchObject({
    licences: [{ number: "备1", scopes: [{ occupation: "电工", lowest: null, highest: null }] }],
    appraised: [{ occupation: "电工", level: null, people: 9 }],
  });
});

test("each part says what the registers say on the day", async () => {
  const made = soundStation({ today: TODAY, id: station.id });
  const [batch] = made.rows.batch ?? [];
  const { plan_id: _, ...old } = batch ?? {};
  const dated = (id: string, day: string) => ({ ...old, id, number: id, starts_on: day, ends_on: day, seated: 7 });
  const first = dated("0199bbbb-0000-7000-8000-000000000001", SINCE);
  const before = dated("0199bbbb-0000-7000-8000-000000000002", dayBefore(SINCE));
  await enterRows(database, { ...made, rows: { ...made.rows, batch: [...(made.rows.batch ?? []), first, before] } });
  const profile = {
    ...{ organisation_id: station.id, id: "0199bbbb-0000-7000-8000-000000000003", valid_from: made.day(-100) },
    ...{ category: "I", sponsor: "示范公司", legal_representative: "示甲", head: "示乙", contact: "示丙" },
    ...{ telephone: "024-00000001", address: "示范路1号", staff_employed: 6, staff_contracted: 2, office_area: 100 },
  };
  const columns = Object.keys(profile).join(", ");
  await database.owner.query(
    `insert into station_profile (${columns}) select ${columns} from jsonb_populate_record(null::station_profile, $1)`,
    [JSON.stringify(profile)],
  );

  const form = (await http.send(memberIn(station, "head"), at(station))).json();
  expect(form.profile).toMatchObject({ sponsor: "示范公司", head: "示乙", areaPerHead: 12.5, fiscalAccount: null });
  expect(form.licences).toMatchObject([
    { number: "辽证001", copies: null, scopes: [{ occupation: "电工", trade: null, lowest: 1, highest: 3 }] },
  ]);
  expect(form.people.examiner).toHaveLength(6);
  expect(form.people.examiner[0].what).toEqual(["电工"]);
  expect(form.people.management).toHaveLength(1);
  const posts = form.posts.map(({ name }: { name: string }) => name);
  expect(posts).toEqual(["综合管理", "考务管理", "质量管理", "其他"]);
  const counted = (made.rows.batch ?? []).filter(({ ends_on }) => String(ends_on) >= SINCE);
  const sum = (of: typeof counted) => of.reduce((all, { seated }) => all + Number(seated), 0);
  const people = form.appraised.reduce((all: number, row: { people: number }) => all + row.people, 0);
  expect(people).toBe(sum(counted) + 7);
  expect(form.lastYear).toBe(sum(counted.filter(({ ends_on }) => String(ends_on) > made.day(-365))));
});
