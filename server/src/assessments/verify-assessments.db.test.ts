import { edition, people } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { useJourneys } from "./journeys.fixture.ts";
import { verifyAssessments } from "./verify-assessments.ts";

const database = useDatabase();
const { at } = useJourneys(database);

async function wrongOf(assessment: string, of: { today?: string; editions?: (typeof edition)[] } = {}) {
  const verified = await verifyAssessments({ database, editions: [edition], today: "2026-11-21", ...of });
  return verified.find((one) => one.assessment === assessment);
}

test("what is kept beside a log is what the log comes to, on every day", async () => {
  for (const journey of [journeys.selfAssessing, journeys.onSite, journeys.stopped, journeys.published]) {
    const { which, pure } = await at(journey());
    const sound = { ...which, actions: pure.length, wrong: [] };
    expect([await wrongOf(which.assessment), await wrongOf(which.assessment, { today: "2027-06-01" })]).toEqual([
      sound,
      sound,
    ]);
  }
});

test.each([
  ["a phase", "update assessment set phase = 'closed' where id = $1", ["phase"]],
  ["since when it is", "update assessment set phase_since = '2020-01-01' where id = $1", ["phase_since"]],
  ["points that nobody gave", "update assessment set points = 9900, band = '优秀' where id = $1", ["band", "points"]],
  ["the edition that it is bound to", `update assessment set standard = 'another' where id = $1`, ["standard"]],
  ["a todo", "update assessment_todo set posts = '{head}' where assessment_id = $1 and n = 1", ["todos"]],
  ["a todo too few", "delete from assessment_todo where assessment_id = $1", ["todos"]],
  ["a party too few", "delete from assessment_party where assessment_id = $1", ["parties"]],
  ["an action too few", "delete from assessment_action where assessment_id = $1 and seq = 2", ["log"]],
  [
    "what somebody changed in an action",
    "update assessment_action set body = jsonb_set(body, '{stage}', '\"on-site-audit\"') where assessment_id = $1 and seq = 2",
    ["stage", "todos"],
  ],
])("it sees %s", async (_, sql, wrong) => {
  const { which } = await at(journeys.handedIn());
  await database.owner.query(sql, [which.assessment]);
  const found = (await wrongOf(which.assessment))?.wrong;
  expect(found?.sort()).toEqual(expect.arrayContaining(wrong));
});

test.each([
  ["a snapshot too few", "delete from assessment_snapshot where assessment_id = $1", ["snapshots"]],
  ["a page too few", "delete from assessment_public where assessment_id = $1", ["page"]],
  [
    "points on a page that nobody gave",
    "update assessment_public set content = jsonb_set(content, '{points}', '9900') where assessment_id = $1",
    ["page"],
  ],
  [
    "an answer that nobody gave",
    "update assessment_objection set answer = '属实', upheld = true, answered_at = now() where assessment_id = $1",
    ["objections"],
  ],
  ["an objection too few", "delete from assessment_objection where assessment_id = $1", ["objections"]],
])("of what was published it sees %s", async (_, sql, wrong) => {
  const journal = journeys.published();
  journal.day = "2026-11-21";
  const { which } = await at(journal.does(people.head, "object", { receipt: "R1", text: "与事实不符" }));
  expect((await wrongOf(which.assessment))?.wrong).toEqual([]);
  await database.owner.query(sql, [which.assessment]);
  expect((await wrongOf(which.assessment))?.wrong).toEqual(wrong);
});

test("it says where an edition is no longer there", async () => {
  const { which } = await at(journeys.selfAssessing());
  expect(await wrongOf(which.assessment, { editions: [] })).toMatchObject({ wrong: ["edition"] });
});
