import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";
import { appoint, type Browser, endAppointments, type Holder, useOffice } from "./testing/office.fixture.ts";

const database = useDatabase();
const office = useOffice(database);
const province = madeUp("province", "甲省");
const station = madeUp("station", "乙所");
let zhao: Holder;
let browser: Browser;
let atStation: string;

beforeAll(() =>
  database.transaction({ system: "set-up" }, async (transaction) => {
    await enter(transaction, province);
    await enterUnder(transaction, station, province);
  }),
);
beforeEach(async () => {
  zhao = await office.enter({ organisation: province.id, posts: ["log-auditor"] });
  atStation = await appoint(database, { person: zhao.person, organisation: station.id, post: "invigilator" });
  browser = await office.signedIn(zhao);
});

const choose = (appointment: string) => browser.send("PUT /api/session/post", { appointment });

test("one acts in the post that one chose, and the trail of its organisation says so", async () => {
  const answer = await choose(atStation);
  expect(answer.json()).toMatchObject({ current: { id: atStation, post: { id: "invigilator", name: "监考员" } } });
  expect((await browser.send(`GET /api/organisations`)).json().items).toMatchObject([{ id: station.id }]);
  expect((await office.trail(zhao)).at(-1)).toMatchObject({
    action: "accounts.choosePost",
    where: station.id,
    details: { username: zhao.username, person: zhao.person, post: "invigilator" },
  });
});

test("the choice holds for this session alone", async () => {
  await choose(atStation);
  const other = await office.signedIn(zhao);
  expect((await other.send("GET /api/session")).json().current).toBeNull();
});

test("somebody else's appointment is not found, nor one that is nowhere or over", async () => {
  const qian = await office.enter({ organisation: province.id, posts: [] });
  const theirs = await appoint(database, { person: qian.person, organisation: province.id, post: "log-auditor" });
  await endAppointments(database, zhao);
  for (const appointment of [theirs, randomUUID(), atStation]) {
    expect((await choose(appointment)).statusCode).toBe(404);
  }
  expect((await browser.send("GET /api/session")).json().current).toBeNull();
});

test("nobody chooses who has not signed in", async () => {
  expect((await office.browser().send("PUT /api/session/post", { appointment: atStation })).statusCode).toBe(401);
});
