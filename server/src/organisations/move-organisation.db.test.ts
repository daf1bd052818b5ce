import { beforeEach, describe, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";
import { memberIn, useHttp } from "../platform/http/testing/http.fixture.ts";
import { routes } from "./routes.ts";
import { problemsOf, trailOf, useTree } from "./tree.fixture.ts";

const database = useDatabase();
const http = useHttp({ database, routes });
const { province, city, otherCity, foreign, body: outside } = useTree(database);
const administrator = memberIn(province, "system-administrator");
const move = ({ id }: { id: string }) => `POST /api/organisations/${id}/reporting`;
let station: ReturnType<typeof madeUp>;

beforeEach(async () => {
  station = madeUp("station", "动站");
  await database.transaction({ system: "set-up" }, (transaction) => enterUnder(transaction, station, city));
});

function reportingOf({ id }: { id: string }) {
  return http
    .send(administrator, `GET /api/organisations/${id}`)
    .then((answer) =>
      answer
        .json()
        .reporting.map((one: { superior: { name: string }; from: string; until: string | null }) => [
          one.superior.name,
          one.from,
          one.until,
        ]),
    );
}

describe("an organisation moves, and the relation before ends the day before", () => {
  test.each([
    ["today", "2026-11-21", "2026-11-20"],
    ["in the past", "2026-03-01", "2026-02-28"],
    ["in the future", "2027-01-01", "2026-12-31"],
  ])("%s", async (_, from, until) => {
    const answer = await http.send(administrator, move(station), { body: { superior: otherCity.id, from } });
    expect([answer.statusCode, answer.json()]).toEqual([201, {}]);
    expect(await reportingOf(station)).toEqual([
      [otherCity.name, from, null],
      [city.name, "2020-01-01", until],
    ]);
    expect(await trailOf(database, station)).toMatchObject([
      { action: "organisations.move", details: { from, superior: otherCity.id, before: city.id }, after: true },
    ]);
  });
});

test("straight to the province (省直批)", async () => {
  const body = { superior: province.id, from: "2026-11-01" };
  expect((await http.send(administrator, move(station), { body })).statusCode).toBe(201);
  expect((await http.send(memberIn(city, "head"), `GET /api/organisations/${station.id}`)).statusCode).toBe(404);
});

test.each([
  ["by another post", memberIn(province, "head"), 403],
  ["by itself", () => memberIn(station, "system-administrator"), 403],
  ["by a city that it does not report to", memberIn(otherCity, "system-administrator"), 404],
  ["by another tree", memberIn(foreign, "system-administrator"), 404],
])("it is not moved %s", async (_, member, status) => {
  const who = typeof member === "function" ? member() : member;
  const answer = await http.send(who, move(station), { body: { superior: otherCity.id, from: "2026-11-01" } });
  expect(answer.statusCode).toBe(status);
});

test.each([
  ["to another tree", { superior: foreign.id, from: "2026-11-01" }, ["$.superior unknown-organisation"]],
  ["to a body", { superior: outside.id, from: "2026-11-01" }, ["$.superior unknown-organisation"]],
  ["before it was there", { superior: otherCity.id, from: "2020-01-01" }, ["$.from begins-too-early"]],
])("a move %s is refused", async (_, body, expected) => {
  expect(problemsOf(await http.send(administrator, move(station), { body }))).toEqual(expected);
  expect(await reportingOf(station)).toEqual([[city.name, "2020-01-01", null]]);
});

test("by two at once, it reports to one", async () => {
  const answers = await Promise.all(
    [otherCity, province].map(({ id: superior }) =>
      http.send(administrator, move(station), { body: { superior, from: "2026-11-01" } }),
    ),
  );
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 422]);
  expect(await reportingOf(station)).toHaveLength(2);
});

describe("while assessments are under way, who has a part in one doesn't move", () => {
  async function begin({ id }: { id: string }, of: { purpose: string; phase: string }): Promise<void> {
    const [assessment] = (
      await database.owner.query(
        `insert into assessment (organisation_id, id, purpose, standard, edition_hash, reading, valid_from, valid_until,
           authority_id, phase, phase_since, returned, vetoed)
         values ($1, gen_random_uuid(), $2, 'liaoning-2013', repeat('0', 64), 'literal', '2026-01-01', '2026-12-31',
           $3, $4, now(), 0, false) returning id`,
        [id, of.purpose, province.id, of.phase],
      )
    ).rows;
    await database.owner.query("insert into assessment_party select $1, $2, unnest($3::uuid[])", [
      id,
      assessment.id,
      [city.id, province.id],
    ]);
  }

  test("the station", async () => {
    await begin(station, { purpose: "acceptance", phase: "running" });
    await begin(station, { purpose: "supervision", phase: "published" });
    const body = { superior: otherCity.id, from: "2026-11-01" };
    const answer = await http.send(administrator, move(station), { body });
    expect([answer.statusCode, problemsOf(answer)]).toEqual([422, [" assessments-running"]]);
    expect(answer.json().problems[0].message.zh).toContain("动站（验收）、动站（督导检查）");
    expect(await reportingOf(station)).toEqual([[city.name, "2020-01-01", null]]);
    const closed = "update assessment set phase = 'closed' where organisation_id = $1";
    await database.owner.query(closed, [station.id]);
    expect((await http.send(administrator, move(station), { body })).statusCode).toBe(201);
  });

  test("and whoever it reports to", async () => {
    const county = madeUp("county", "动县");
    const below = madeUp("station", "县站");
    await database.transaction({ system: "set-up" }, async (transaction) => {
      await enterUnder(transaction, county, city);
      await enterUnder(transaction, below, county);
    });
    await begin(below, { purpose: "inspection", phase: "prepared" });
    await database.owner.query(
      "update assessment_party set party_id = $1 where organisation_id = $2 and party_id = $3",
      [county.id, below.id, city.id],
    );
    const body = { superior: otherCity.id, from: "2026-11-01" };
    expect(problemsOf(await http.send(administrator, move(county), { body }))).toEqual([" assessments-running"]);
  });

  test("but for its self-assessment, which is its own affair wherever it reports to", async () => {
    await begin(station, { purpose: "self", phase: "running" });
    const body = { superior: otherCity.id, from: "2026-11-01" };
    expect((await http.send(administrator, move(station), { body })).statusCode).toBe(201);
  });
});
