import { edition } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { useJourneys } from "./journeys.fixture.ts";
import { todosAtMidnight } from "./refresh-todos.ts";

const database = useDatabase();
const { at } = useJourneys(database);

async function night(day: string): Promise<void> {
  const now = () => new Date(`${day}T00:01:00+08:00`);
  await todosAtMidnight({ database, editions: [edition], now }).work(new AbortController().signal);
}

async function kept(assessment: string) {
  const { owner } = database;
  const todos = await owner.query("select action, posts from assessment_todo where assessment_id = $1", [assessment]);
  const head = await owner.query("select seq, todos_until from assessment where id = $1", [assessment]);
  return { todos: todos.rows, ...head.rows[0] };
}

test("the night after its publicity an assessment waits to be closed, although nobody has acted", async () => {
  const { which, pure } = await at(journeys.published());
  const seq = pure.length;
  const during = { todos: [], seq, todos_until: "2026-11-27" };
  expect(await kept(which.assessment)).toEqual(during);
  await night("2026-11-27");
  expect(await kept(which.assessment)).toEqual(during);
  await night("2026-11-28");
  const posts = ["approving-official", "provincial-quality-officer"];
  expect(await kept(which.assessment)).toEqual({ todos: [{ action: "close", posts }], seq, todos_until: null });
});

test("what a night missed the next one writes, and what waits for nobody's day it leaves alone", async () => {
  const { which } = await at(journeys.published());
  const other = (await at(journeys.selfAssessing())).which.assessment;
  const before = await kept(other);
  await night("2027-03-01");
  expect((await kept(which.assessment)).todos).toMatchObject([{ action: "close" }]);
  expect(await kept(other)).toEqual(before);
});
