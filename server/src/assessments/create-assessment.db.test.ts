import { expect, test, vi } from "vitest";
import { routes as organisations } from "../organisations/index.ts";
import { problemsOf, trailOf } from "../organisations/tree.fixture.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn, NOW, SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import { acting, useStations } from "./assessments.fixture.ts";
import { createAssessment } from "./create-assessment.ts";
import { routes } from "./routes.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const moves = useHttp({ database, routes: organisations });
const { province, city, otherCity, station, direct, unapproved, foreign } = useStations(database);
const edition = SERVICES.editions.find(({ data }) => data.id === "liaoning-2013");
const given = {
  standard: "liaoning-2013",
  edition: edition?.hash,
  reading: "normalised",
  purpose: "acceptance",
  from: "2026-12-01",
  until: "2027-03-31",
};
const begin = ({ id }: { id: string }) => `POST /api/organisations/${id}/assessments`;
const rowsOf = async (table: string, id: string) =>
  (
    await database.owner.query(`select * from ${table} where ${table === "assessment" ? "id" : "assessment_id"} = $1`, [
      id,
    ])
  ).rows;

test("the head of a station begins its acceptance: bound for good to edition, line and stages", async () => {
  const head = memberIn(station, "head");
  const answer = await http.send(head, begin(station), { body: given });
  expect(answer.statusCode).toBe(201);
  const { id } = answer.json();
  const [action, ...more] = await rowsOf("assessment_action", id);
  expect(more).toEqual([]);
  expect(action).toMatchObject({
    seq: 1,
    type: "create",
    at: NOW,
    day: "2026-11-21",
    person_id: head.personId,
    actor_organisation_id: station.id,
    post: "head",
    system: null,
  });
  expect(action.body.assessment).toMatchObject({
    id,
    station: station.id,
    line: [
      { id: city.id, kind: "city" },
      { id: province.id, kind: "province" },
    ],
    approver: city.id,
    authority: province.id,
    edition: { standard: "liaoning-2013", hash: given.edition },
    stages: [
      { kind: "self-assessment", organisation: station.id },
      { kind: "city-review", organisation: city.id },
      { kind: "provincial-review", organisation: province.id },
      { kind: "on-site-audit", organisation: province.id },
    ],
    settings: { blind: ["on-site-audit", "spot-check"], publicityDays: 7 },
  });
  expect(await rowsOf("assessment", id)).toMatchObject([
    {
      organisation_id: station.id,
      authority_id: province.id,
      seq: 1,
      phase: "prepared",
      phase_since: NOW,
      points: null,
    },
  ]);
  const parties = (await rowsOf("assessment_party", id)).map(({ party_id }) => party_id);
  expect(parties.sort()).toEqual([city.id, province.id].sort());
  expect(await trailOf(database, station)).toEqual([
    {
      action: "assessments.create",
      subject_kind: "assessment",
      subject_id: id,
      person_id: head.personId,
      details: { action: action.id, seq: 1 },
      purpose: null,
      before: false,
      after: true,
    },
  ]);
});

test.each([
  ["a management representative, of his own station", memberIn(station, "management-representative"), station, "self"],
  ["the city that approved it, to inspect", memberIn(city, "approving-official"), station, "inspection"],
  ["the province, to supervise", memberIn(province, "provincial-quality-officer"), unapproved, "supervision"],
  ["the province, of a station straight under it", memberIn(province, "approving-official"), direct, "inspection"],
])("it is begun by %s", async (_, member, whose, purpose) => {
  const answer = await http.send(member, begin(whose), { body: { ...given, purpose } });
  expect([answer.statusCode, answer.json()]).toEqual([201, { id: expect.any(String) }]);
});

test.each([
  ["another post", memberIn(station, "exam-affairs"), 403, "not-allowed"],
  ["another city", memberIn(otherCity, "approving-official"), 404, "not-found"],
  ["another province", memberIn(foreign, "approving-official"), 404, "not-found"],
])("it is not begun by %s", async (_, member, status, code) => {
  const answer = await http.send(member, begin(station), { body: given });
  expect([answer.statusCode, answer.json().code]).toEqual([status, code]);
});

const province1 = memberIn(province, "approving-official");
test.each([
  ["of the office itself", province1, city, {}, [" not-a-station"]],
  [
    "of an office, and under no standard",
    province1,
    city,
    { standard: "x" },
    [" not-a-station", "$.standard unknown-standard"],
  ],
  [
    "of another text, and backwards",
    province1,
    station,
    { edition: "0".repeat(64), until: "2026-11-30" },
    ["$.edition other-edition", "$.until ends-before-it-begins"],
  ],
  [
    "that is an inspection where nobody approved the station",
    province1,
    unapproved,
    { purpose: "inspection" },
    ["$.approver approver-outside-line"],
  ],
  ["that is another's self-assessment", province1, station, { purpose: "self" }, [" not-yours"]],
  [
    "that is its own inspection",
    memberIn(station, "head"),
    station,
    { purpose: "inspection" },
    ["$.purpose not-by-the-station"],
  ],
  [
    "that the city has no part in",
    memberIn(city, "approving-official"),
    station,
    { purpose: "supervision" },
    [" no-part-in-it"],
  ],
])("an assessment %s is refused, and leaves nothing", async (_, member, whose, other, expected) => {
  const count = async () => (await database.owner.query("select count(*)::int as n from assessment_action")).rows[0].n;
  const before = await count();
  expect(problemsOf(await http.send(member, begin(whose), { body: { ...given, ...other } }))).toEqual(expected);
  expect(await count()).toBe(before);
});

/** Something to wait for, and to have others go on. */
function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give };
}

test("whoever moves one of the line waits until it has begun, and is then refused", async () => {
  const head = memberIn(station, "head");
  const [begun, written] = [signal(), signal()];
  const creating = database.transaction(head, async (transaction) => {
    const context = { ...acting({ transaction, actor: head, organisation: station.id }), relation: "own" } as const;
    const body = { ...given, edition: given.edition ?? "", reading: "literal", purpose: "acceptance" } as const;
    const made = await createAssessment(context, { body });
    written.give();
    await begun.given;
    return made;
  });
  await written.given;
  const body = { superior: province.id, from: "2026-11-01" };
  const administrator = memberIn(province, "system-administrator");
  const moving = moves.send(administrator, `POST /api/organisations/${station.id}/reporting`, { body });
  const waiting = "select count(*)::int as n from pg_locks where not granted";
  await vi.waitFor(async () => expect((await database.owner.query(waiting)).rows[0].n).toBeGreaterThan(0));
  begun.give();
  expect((await creating).ok).toBe(true);
  expect(problemsOf(await moving)).toEqual([" assessments-running"]);
});
