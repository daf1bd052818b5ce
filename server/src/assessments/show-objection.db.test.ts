import { receiptOf } from "@jianheng/domain/assessments";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { useJourneys } from "./journeys.fixture.ts";
import { tokenOf, usePublic } from "./public.fixture.ts";

const database = useDatabase();
const { at } = useJourneys(database);
const today = usePublic(database, "2026-11-21");
const nobodys = receiptOf({ year: "2026", drawn: "000000000" });

/** An objection of somebody, with its receipt. */
async function objected() {
  const one = await at(journeys.published());
  const path = `POST /api/public/results/${await tokenOf(database, one)}/objections`;
  const { receipt } = (await today()(path, { text: "与事实不符" })).json() as { receipt: string };
  return { one, receipt };
}

function ask(receipt: string, somebody = today()) {
  return somebody(`GET /api/public/objections/${encodeURIComponent(receipt)}`);
}

test("whoever holds the receipt is told that it was received, and not what it says", async () => {
  const { receipt } = await objected();
  const bare = { state: "received", answer: null, answeredAt: null };
  expect((await ask(receipt)).json()).toEqual({ ...bare, receivedAt: "2026-11-21T07:00:00.000Z" });
  expect((await ask(receipt.toLowerCase().replaceAll("-", " "))).statusCode).toBe(200);
});

test.each([
  [false, "dismissed"],
  [true, "upheld"],
] as const)("and then what was answered, also when the result is gone: upheld %s", async (upheld, state) => {
  const { one, receipt } = await objected();
  await one.does("quality", `objections/${receipt}/answer`, { answer: "已复核", upheld });
  expect((await ask(receipt)).json()).toMatchObject({ state, answer: "已复核", answeredAt: expect.any(String) });
});

test("a number that was mistyped is told from one that nobody has", async () => {
  const { receipt } = await objected();
  const mistyped = `${receipt.slice(0, -1)}${(Number(receipt.at(-1)) + 1) % 10}`;
  expect((await ask(mistyped)).json()).toMatchObject({ status: 422, code: "mistyped" });
  expect((await ask(nobodys)).statusCode).toBe(404);
});

test("who tries many numbers is not answered any more, not even about his own", async () => {
  const { receipt } = await objected();
  const guesser = today();
  for (let tries = 0; tries < 30; tries += 1) expect((await ask(nobodys, guesser)).statusCode).toBe(404);
  expect((await ask(receipt, guesser)).json()).toMatchObject({ status: 429, code: "too-many" });
});
