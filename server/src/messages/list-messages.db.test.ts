import * as journeys from "@jianheng/domain/assessments/journeys";
import { beforeEach, expect, test } from "vitest";
import { useJourneys } from "../assessments/journeys.fixture.ts";
import type { Member } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { memberIn } from "../platform/http/testing/http.fixture.ts";

const database = useDatabase();
const { at, http, tree } = useJourneys(database);
beforeEach(async () => {
  await database.owner.query("truncate assessment_message cascade");
});

async function messages(who: Member, query = "") {
  const answer = await http.send(who, `GET /api/messages${query}`);
  expect(answer.statusCode).toBe(200);
  return answer.json();
}
const kinds = async (who: Member) => (await messages(who)).items.map(({ kind }: { kind: string }) => kind);
const unread = async (who: Member) => (await http.send(who, "GET /api/messages/count")).json().unread;
const supplement = { lines: ["1.1.1"], what: "缺记录", until: "2026-11-25" };

async function returned() {
  const one = await at(journeys.atCity());
  await one.does("cityReviewer", "sheets/a1/return", supplement);
  return one;
}

test("it says what happened, where, when and in words, to whoever it concerns, and not to who did it", async () => {
  const one = await returned();
  const { items, next } = await messages(memberIn(tree.station, "equipment"));
  expect(next).toBeNull();
  expect(items).toEqual([
    {
      about: "assessment",
      assessment: one.which.assessment,
      seq: one.pure.length + 1,
      n: 1,
      station: { id: tree.station.id, name: tree.station.name },
      purpose: "acceptance",
      kind: "returned",
      words: {
        zh: "评估表被退回补正（自查自评），请于2026-11-25前补正",
        en: "the sheet was returned for supplement (self-assessment), until 2026-11-25",
      },
      at: expect.stringMatching(/^2026-11-21T/),
      sheet: one.names.of("a1"),
      stage: "self-assessment",
      read: false,
    },
  ]);
  expect(await kinds(one.member("cityReviewer"))).toEqual(["assigned"]);
});

test("nobody else is told: another post, another station, another city, the same person in another office", async () => {
  const one = await returned();
  for (const stranger of [
    memberIn(tree.station, "archivist"),
    memberIn(tree.direct, "head"),
    memberIn(tree.otherCity, "city-reviewer"),
    memberIn(tree.province, "approving-official"),
    memberIn(tree.foreign, "approving-official"),
    { ...one.member("head"), organisationId: tree.direct.id },
    { ...one.member("cityReviewer"), organisationId: tree.province.id, post: "document-expert" },
  ]) {
    expect([await kinds(stranger), await unread(stranger)]).toEqual([[], 0]);
  }
});

test("the station is told of its result when it is published, and not before", async () => {
  await at(journeys.approved());
  const head = memberIn(tree.station, "head");
  expect(await kinds(head)).toEqual(["finalised"]);
  await at(journeys.published());
  expect(await kinds(head)).toEqual(["published", "finalised", "finalised"]);
});

test("whoever is named and holds a post as well is told once", async () => {
  const one = await at(journeys.decided());
  const auditor = one.member("auditor");
  expect(await kinds(auditor)).toEqual(["decided", "finalised", "assigned"]);
  const asOfficial = { ...auditor, post: "provincial-quality-officer" };
  expect(await kinds(asOfficial)).toEqual(["decided", "finalised", "assigned"]);
  expect(await unread(asOfficial)).toBe(3);
});

test("pages follow each other from the newest on, without gap or repetition, also within a moment", async () => {
  const one = await at(journeys.published());
  await database.owner.query("update assessment_message set at = '2026-11-20T00:00:00Z' where kind <> 'published'");
  const auditor = one.member("auditor");
  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const { items, next } = await messages(auditor, `?limit=1${cursor && `&cursor=${cursor}`}`);
    seen.push(...items.map(({ kind }: { kind: string }) => kind));
    cursor = next;
  }
  expect(seen[0]).toBe("published");
  expect([...seen].sort()).toEqual(["approved", "assigned", "decided", "finalised", "published"]);
});
