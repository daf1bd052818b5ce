import { beforeAll, beforeEach, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, madeUp } from "../platform/db/testing/province.fixture.ts";
import { type Browser, type Holder, MINUTE, PASSWORD, useOffice } from "./testing/office.fixture.ts";

const database = useDatabase();
const office = useOffice(database);
const station = madeUp("station", "甲所");
let zhao: Holder;
let browser: Browser;

beforeAll(() => database.transaction({ system: "set-up" }, (transaction) => enter(transaction, station)));
beforeEach(async () => {
  zhao = await office.enter({ organisation: station.id, posts: ["head"] });
  browser = await office.signedIn(zhao);
});

interface Listed {
  id: string;
  agent: string;
  current: boolean;
  since: string;
}
const list = async (of = browser): Promise<Listed[]> => (await of.send("GET /api/account/sessions")).json().items;

test("one sees where one is signed in, with what and since when, and nobody else's sessions", async () => {
  await office.signedIn(await office.enter({ organisation: station.id, posts: ["head"] }));
  const other = office.browser();
  const credentials = { username: zhao.username, password: PASSWORD };
  await other.send("POST /api/session", credentials, { "user-agent": "Firefox/140" });
  const [mine, theirs] = [
    (await list()).find(({ current }) => current),
    (await list()).find(({ current }) => !current),
  ];
  expect(await list()).toHaveLength(2);
  expect(mine?.since).toBe(office.now().toISOString());
  expect(theirs?.agent).toBe("Firefox/140");
});

test("what no longer lives is not listed", async () => {
  await office.signedIn(zhao);
  office.wait(20 * MINUTE);
  await browser.send("GET /api/session");
  office.wait(11 * MINUTE);
  expect(await list()).toMatchObject([{ current: true }]);
});

test("one ends a session of one's own, and nobody else's", async () => {
  const other = await office.signedIn(zhao);
  const stranger = await office.signedIn(await office.enter({ organisation: station.id, posts: ["head"] }));
  const [theirs] = await list(stranger);
  expect((await browser.send(`DELETE /api/account/sessions/${theirs?.id}`)).statusCode).toBe(404);
  expect((await stranger.send("GET /api/session")).statusCode).toBe(200);
  const old = (await list()).find(({ current }) => !current);
  expect((await browser.send(`DELETE /api/account/sessions/${old?.id}`)).statusCode).toBe(204);
  expect((await other.send("GET /api/session")).statusCode).toBe(401);
  expect((await office.trail(zhao)).at(-1)).toMatchObject({
    action: "accounts.endSession",
    details: { username: zhao.username, session: old?.id },
  });
});

test("signing out ends the session itself, not just the cookie", async () => {
  const token = browser.cookies.get("jianheng-session") ?? "";
  expect((await browser.send("DELETE /api/session")).statusCode).toBe(204);
  expect(browser.cookies.has("jianheng-session")).toBe(false);
  browser.cookies.set("jianheng-session", token);
  expect((await browser.send("GET /api/session")).statusCode).toBe(401);
  expect((await office.trail(zhao)).at(-1)).toMatchObject({
    action: "accounts.signOut",
    where: station.id,
    details: { username: zhao.username },
  });
});
