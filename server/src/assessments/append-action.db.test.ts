import { policy } from "@jianheng/domain/assessments";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { trailOf } from "../organisations/tree.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { runText } from "../platform/db/queries.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { route } from "../platform/http/index.ts";
import { memberIn, SERVICES, useHttp } from "../platform/http/testing/http.fixture.ts";
import { appendAction } from "./append-action.ts";
import { act, acting, useStations } from "./assessments.fixture.ts";
import { createAssessment } from "./create-assessment.ts";
import { appended, one, sheetKind } from "./schemas.ts";

const database = useDatabase();
const { city, otherCity, station, foreign } = useStations(database);
/** As in the description of `appendAction`. */
const stages = route({
  method: "POST",
  path: "/api/organisations/:organisation/assessments/:assessment/stages",
  words: policy["open-stage"].words,
  access: { may: policy["open-stage"] },
  params: one,
  body: z.strictObject({ stage: sheetKind }),
  answer: appended,
  handle: (context, { params, body: content }) =>
    appendAction(context, { assessment: params.assessment, type: "open-stage", content }),
});
const http = useHttp({ database, routes: [stages] });
const head = memberIn(station, "head");
const standard = "liaoning-2013";
const hash = SERVICES.editions.find(({ data }) => data.id === standard)?.hash ?? "";
let assessment = "";

beforeEach(async () => {
  const body = { standard, edition: hash, reading: "literal", purpose: "acceptance" } as const;
  const made = await database.transaction(head, (transaction) =>
    createAssessment(
      { ...acting({ transaction, actor: head, organisation: station.id }), relation: "own" },
      { body: { ...body, from: "2026-12-01", until: "2027-03-31" } },
    ),
  );
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  assessment = made.value.id;
});

function open(actor: Member, organisation: string = station.id, which: string = assessment) {
  const content = { stage: "self-assessment" } as const;
  return act(database, { actor, organisation, assessment: which, type: "open-stage", content });
}

async function log(): Promise<string[]> {
  const { rows } = await database.owner.query(
    "select seq, type from assessment_action where assessment_id = $1 order by seq",
    [assessment],
  );
  return rows.map(({ seq, type }) => `${seq} ${type}`);
}

test("an action that is right is appended, the head follows, and the trail says who", async () => {
  const done = await open(head);
  expect(done).toEqual({ ok: true, value: { version: 2, phase: "running", action: expect.any(String) } });
  expect(await log()).toEqual(["1 create", "2 open-stage"]);
  const { rows } = await database.owner.query("select seq, phase, stage from assessment where id = $1", [assessment]);
  expect(rows).toEqual([{ seq: 2, phase: "running", stage: "self-assessment" }]);
  expect((await trailOf(database, station)).at(-1)).toMatchObject({
    action: "assessments.open-stage",
    subject_id: assessment,
    person_id: head.personId,
    details: { seq: 2 },
    after: true,
  });
});

test("what the rules refuse is refused with all there is against it, and nothing is written", async () => {
  const refused = await open(memberIn(city, "approving-official"));
  expect(refused.ok ? [] : refused.problems.map(({ at, code }) => `${at} ${code}`)).toEqual([" not-your-stage"]);
  expect(await log()).toEqual(["1 create"]);
});

/** Does `work` while the station reports to another city than when the assessment began. */
async function moved<T>(work: () => Promise<T>): Promise<T> {
  const move = (to: { id: string }) =>
    database.owner.query("update reporting set superior_id = $2 where organisation_id = $1", [station.id, to.id]);
  await move(otherCity);
  try {
    return await work();
  } finally {
    await move(city);
  }
}

test("an office that the line does not have is refused by the rules, though today's tree lets it in", async () => {
  const refused = await moved(() => open(memberIn(otherCity, "approving-official")));
  expect(refused.ok ? [] : refused.problems.map(({ at, code }) => `${at} ${code}`)).toContain(" not-allowed");
});

test.each([
  ["from another city", memberIn(otherCity, "approving-official"), () => station.id],
  ["from another province", memberIn(foreign, "approving-official"), () => station.id],
  ["under another organisation's address", memberIn(city, "approving-official"), () => city.id],
])("it is not there %s", async (_, actor, organisation) => {
  const refused = await open(actor, organisation());
  expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual(["not-found"]);
});

test("of two at once one is done, and the other looks at what it did", async () => {
  const answers = await Promise.all([open(head), open(memberIn(station, "management-representative"))]);
  expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const refused = answers.flatMap((one) => (one.ok ? [] : one.problems.map(({ code }) => code)));
  expect(refused).toContain("opened-already");
  expect(await log()).toEqual(["1 create", "2 open-stage"]);
});

test("a verb's route is what it takes, and where that goes in the action", async () => {
  const content = { stage: "self-assessment" };
  const address = `POST /api/organisations/${station.id}/assessments/${assessment}/stages`;
  const answer = await http.send(head, address, { body: content });
  expect([answer.statusCode, answer.json()]).toEqual([200, { version: 2, phase: "running" }]);
  const again = await http.send(head, address, { body: content });
  expect([again.statusCode, again.json().problems[0]]).toMatchObject([422, { at: "$.stage", code: "opened-already" }]);
  const stranger = await http.send(memberIn(station, "on-site-auditor"), address, { body: content });
  expect([stranger.statusCode, stranger.json().code]).toEqual([403, "not-allowed"]);
});

describe("the database itself", () => {
  const columns = "organisation_id, assessment_id, seq, id, type, at, day, body";
  const as = (actor: Member, sql: string, values: unknown[]) =>
    database.transaction(actor, (transaction) => runText(transaction, sql, values));

  test.each([
    ["changes an action", "update assessment_action set body = '{}'"],
    ["removes one", "delete from assessment_action"],
    ["removes an assessment", "delete from assessment"],
    ["binds one to something else", "update assessment set edition_hash = edition_hash"],
    ["takes away who sees one", "delete from assessment_party"],
  ])("lets nobody who %s", async (_, sql) => {
    await expect(as(head, sql, [])).rejects.toThrow(/permission denied/);
  });

  test.each([
    ["another acted", "person_id", "gen_random_uuid()"],
    ["he acted for another office", "actor_organisation_id", "gen_random_uuid()"],
    ["he acted in another post", "post", "'approving-official'"],
    ["the system did", "system", "'public'"],
    ["nobody did", "person_id", "null"],
  ])("lets nobody say that %s", async (_, column, value) => {
    const sql = `insert into assessment_action (${columns}, ${column})
      values ($1, $2, 2, $2, 'close', now(), now(), '{}', ${value})`;
    await expect(as(head, sql, [station.id, assessment])).rejects.toThrow(/row-level security/);
  });

  test("lets nobody act on what he doesn't see, or let in who is not of the line", async () => {
    const action = `insert into assessment_action (${columns}) values ($1, $2, 2, $2, 'close', now(), now(), '{}')`;
    const stranger = memberIn(otherCity, "approving-official");
    await expect(as(stranger, action, [station.id, assessment])).rejects.toThrow(/row-level security/);
    const party = "insert into assessment_party values ($1, $2, $3)";
    await expect(as(head, party, [station.id, assessment, otherCity.id])).rejects.toThrow(/row-level security/);
  });

  test("shows it to the line that it began with, also where the tree has changed, and to nobody else", async () => {
    const seen = async (actor: Member) => {
      const rows = await as(actor, "select seq from assessment_action where assessment_id = $1", [assessment]);
      const names = await as(actor, "select name from places_of_assessment($1, $2)", [station.id, assessment]);
      return [rows.length, names.length];
    };
    const line = await moved(() => seen(memberIn(city, "approving-official")));
    const outside = await seen(memberIn(foreign, "approving-official"));
    expect([line, outside]).toEqual([
      [1, 3],
      [0, 0],
    ]);
  });
});
