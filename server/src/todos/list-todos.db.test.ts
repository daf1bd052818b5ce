import * as journeys from "@jianheng/domain/assessments/journeys";
import { beforeEach, expect, test } from "vitest";
import { useJourneys } from "../assessments/journeys.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);
beforeEach(async () => {
  await database.owner.query("truncate assessment_todo; delete from change_application");
});

async function todos(who: Member, query = "") {
  const answer = await http.send(who, `GET /api/todos${query}`);
  expect(answer.statusCode).toBe(200);
  return answer.json();
}
const actions = async (who: Member) => (await todos(who)).items.map(({ action }: { action: string }) => action);
const count = async (who: Member) => (await http.send(who, "GET /api/todos/count")).json();

test("it says what waits, where, since when, until when, and in words", async () => {
  const one = await at(journeys.atCity());
  const { items, next } = await todos(one.member("cityReviewer"));
  expect(next).toBeNull();
  expect(items).toEqual([
    {
      about: "assessment",
      assessment: one.which.assessment,
      station: { id: tree.station.id, name: tree.station.name },
      purpose: "acceptance",
      action: "submit",
      words: { zh: "提交评估表", en: "hand in a sheet" },
      since: one.pure.at(-1)?.at,
      until: "2026-12-31",
      overdue: false,
      sheet: one.names.of("city"),
      stage: "city-review",
      writers: [],
    },
    expect.objectContaining({ action: "finalise", until: null, sheet: one.names.of("a1"), stage: "self-assessment" }),
  ]);
});

test("it waits for who is named, and for whoever holds one of the posts in that office", async () => {
  const one = await at(journeys.selfAssessing());
  const named = await at(journeys.decided());
  expect(await actions(memberIn(tree.station, "equipment"))).toEqual(["record-finding"]);
  expect(await actions(memberIn(tree.station, "head"))).toEqual(["submit"]);
  expect(await actions(named.member("auditor"))).toEqual(["sign"]);
  for (const stranger of [
    memberIn(tree.station, "archivist"),
    memberIn(tree.city, "city-reviewer"),
    memberIn(tree.province, "on-site-auditor"),
    memberIn(tree.foreign, "head"),
    { ...one.member("head"), organisationId: tree.direct.id },
  ]) {
    expect(await actions(stranger)).toEqual([]);
  }
});

test("what was done waits no more, and what follows does", async () => {
  const one = await at(journeys.handedIn());
  const reviewer = one.member("cityReviewer");
  expect(await actions(reviewer)).toEqual(["open-stage"]);
  await one.does("cityReviewer", "stages", { stage: "city-review" });
  expect(await actions(reviewer)).toEqual(["assign-assessor"]);
});

test("what is overdue is first, is said so, and is counted", async () => {
  await at(journeys.selfAssessing());
  await at(journeys.selfAssessing());
  const late = await at(journeys.selfAssessing());
  await database.owner.query("update assessment_todo set until = '2026-11-20' where assessment_id = $1", [
    late.which.assessment,
  ]);
  const head = memberIn(tree.station, "head");
  const { items } = await todos(head);
  expect(items.map(({ overdue }: { overdue: boolean }) => overdue)).toEqual([true, false, false]);
  expect(items[0].assessment).toBe(late.which.assessment);
  expect(await count(head)).toEqual({ open: 3, overdue: 1 });
  expect(await count(memberIn(tree.station, "archivist"))).toEqual({ open: 0, overdue: 0 });
});

test("pages follow each other without gap or repetition, also where no day is set", async () => {
  const made = await Promise.all([0, 1, 2].map(() => at(journeys.handedIn())));
  const reviewer = memberIn(tree.city, "city-reviewer");
  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page = await todos(reviewer, `?limit=1${cursor && `&cursor=${cursor}`}`);
    seen.push(...page.items.map(({ assessment }: { assessment: string }) => assessment));
    cursor = page.next;
  }
  expect(seen.sort()).toEqual(made.map(({ which }) => which.assessment).sort());
});

/** An application of a station that waits since a moment. */
async function applied({ id: station }: { id: string }, at: string): Promise<string> {
  const { rows } = await database.owner.query(
    `insert into change_application (organisation_id, id, profile_id, changes, reason, applied_at, applied_by)
     values ($1, gen_random_uuid(), gen_random_uuid(), '[{"what": "head", "from": "示范甲", "to": "示范乙"}]', '退休', $2,
       gen_random_uuid())
     returning id`,
    [station, at],
  );
  return rows[0].id;
}

test("applications for a change stand among assessments by when they came, on pages without gap or repetition", async () => {
  const assessments = await Promise.all([0, 1].map(() => at(journeys.approved())));
  await database.owner.query("update assessment_todo set since = '2026-11-10', until = null");
  const early = await applied(tree.direct, "2026-11-09");
  const same = await applied(tree.station, "2026-11-10");
  await database.owner.query("update approval set approver_id = $1", [tree.province.id]);
  const official = memberIn(tree.province, "approving-official");
  const idOf = (one: { assessment?: string; application?: string }) => one.assessment ?? one.application;
  const { items } = await todos(official);
  const ids = items.map(idOf);
  expect(ids[0]).toBe(early);
  expect(ids.slice(1)).toEqual([...assessments.map(({ which }) => which.assessment), same].sort());
  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page = await todos(official, `?limit=1${cursor && `&cursor=${cursor}`}`);
    seen.push(...page.items.map(idOf));
    cursor = page.next;
  }
  expect(seen).toEqual(ids);
  expect(await count(official)).toEqual({ open: 4, overdue: 0 });
});
