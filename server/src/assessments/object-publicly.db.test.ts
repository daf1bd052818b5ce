import { findReceipt } from "@jianheng/domain/assessments";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { type Standing, useJourneys } from "./journeys.fixture.ts";
import { tokenOf, usePublic } from "./public.fixture.ts";

const database = useDatabase();
const { at, http } = useJourneys(database);
const before = usePublic(database, "2026-11-20");
const today = usePublic(database, "2026-11-21");
const after = usePublic(database, "2026-11-28");
const text = "第2.1.1条与事实不符";
const contact = "syn-contact@example.org";

async function object(one: Standing, somebody: ReturnType<typeof today>, body: object = { text }) {
  const token = await tokenOf(database, one);
  return await one.watch(() => somebody(`POST /api/public/results/${token}/objections`, body));
}

test("anybody objects without signing in, and is given a receipt", async () => {
  const one = await at(journeys.published());
  const done = await object(one, today());
  expect(done.status).toBe(201);
  const { receipt } = done.done as { receipt: string };
  expect(findReceipt(receipt)).toBe(receipt);
  expect(done.appended).toEqual([
    { type: "object", person_id: null, post: null, day: "2026-11-21", body: { receipt, text } },
  ]);
  const seq = String(one.pure.length + 1);
  expect(done.trail).toEqual([
    { action: "assessments.object", subject_id: one.which.assessment, person_id: null, seq, after: true },
  ]);
});

test("the authority has it among what waits for it, and reads it; the station learns that there is one", async () => {
  const one = await at(journeys.published());
  const { receipt } = (await object(one, today())).done as { receipt: string };
  const shown = async (who: "official" | "head") =>
    (await http.send(one.member(who), `GET ${one.address}`)).json().objections;
  const bare = { at: expect.any(String), by: null, answer: null };
  expect(await shown("official")).toEqual([{ ...bare, receipt, text }]);
  expect(await shown("head")).toEqual([{ ...bare, receipt: null, text: null }]);
  const todos = await database.owner.query("select action from assessment_todo where assessment_id = $1", [
    one.which.assessment,
  ]);
  expect(todos.rows).toEqual([{ action: "answer-objection" }]);
});

test("how to reach whoever objects is sealed, and in no log", async () => {
  const one = await at(journeys.published());
  const done = await object(one, today(), { text, contact });
  expect(done.status).toBe(201);
  expect(JSON.stringify([done.appended, done.trail])).not.toContain(contact);
  const { rows } = await database.owner.query(
    "select contact_sealed, encode(contact_sealed, 'escape') as readable from objection_contact where assessment_id = $1",
    [one.which.assessment],
  );
  expect(rows).toHaveLength(1);
  expect(rows[0].readable).not.toContain("example.org");
});

test.each([
  ["before its first day", before, 404, [" not-found"]],
  ["after its last day", after, 422, [" not-in-the-period"]],
] as const)("nobody objects %s", async (_, when, status, problems) => {
  const outcome = await object(await at(journeys.published()), when());
  expect(outcome).toEqual({ status, done: undefined, problems, appended: [], trail: [] });
});

test.each([
  ["while an appeal is heard", journeys.appealed, { text }, 422, " not-now"],
  ["without a word", journeys.published, { text: " " }, 422, "$.text too-small"],
  ["in another's name", journeys.published, { text, person: "somebody" }, 422, "$.person unknown-field"],
] as const)("nobody objects %s", async (_, journey, body, status, problem) => {
  const outcome = await object(await at(journey()), today(), body);
  expect(outcome).toMatchObject({ status, appended: [], trail: [] });
  expect(outcome.problems).toContain(problem);
});

test("one address objects ten times an hour, whatever comes of it", async () => {
  const one = await at(journeys.published());
  const [somebody, other] = [today(), today()];
  const answers = [];
  for (let tries = 0; tries < 11; tries += 1) answers.push((await object(one, somebody)).status);
  expect(answers).toEqual([...Array.from({ length: 10 }, () => 201), 429]);
  expect((await object(one, other)).status).toBe(201);
});
