import { beforeAll, beforeEach, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, madeUp } from "../platform/db/testing/province.fixture.ts";
import { type Browser, type Holder, PASSWORD, useOffice } from "./testing/office.fixture.ts";

const database = useDatabase();
const office = useOffice(database);
const station = madeUp("station", "甲所");
const NEXT = "另一句自己记得住的话";
let zhao: Holder;
let browser: Browser;

beforeAll(() => database.transaction({ system: "set-up" }, (transaction) => enter(transaction, station)));
beforeEach(async () => {
  zhao = await office.enter({ organisation: station.id, posts: ["head"] });
  browser = await office.signedIn(zhao);
});

const change = (current: string, next: string) => browser.send("POST /api/account/password", { current, next });
const signIn = (password: string) => office.browser().send("POST /api/session", { username: zhao.username, password });

test("a new password takes the place of the old one, and ends every other session", async () => {
  const other = await office.signedIn(zhao);
  expect((await change(PASSWORD, NEXT)).statusCode).toBe(204);
  expect((await other.send("GET /api/session")).statusCode).toBe(401);
  expect((await browser.send("GET /api/session")).statusCode).toBe(200);
  expect((await signIn(PASSWORD)).statusCode).toBe(401);
  expect((await signIn(NEXT)).statusCode).toBe(200);
  expect(await office.trail(zhao)).toContainEqual(
    expect.objectContaining({ action: "accounts.changePassword", details: { username: zhao.username } }),
  );
});

test("whoever is signing in with the old one just then has no session afterwards", async () => {
  for (let n = 0; n < 4; n++) {
    const other = office.browser();
    const credentials = { username: zhao.username, password: PASSWORD };
    const [, changed] = await Promise.all([other.send("POST /api/session", credentials), change(PASSWORD, NEXT)]);
    expect(changed.statusCode).toBe(204);
    expect((await other.send("GET /api/session")).statusCode).toBe(401);
    await change(NEXT, PASSWORD);
  }
});

test("a first password opens nothing but this, and is no longer due afterwards", async () => {
  await database.owner.query("update credential set is_first = true where account_id = $1", [zhao.account]);
  expect((await browser.send("GET /api/session")).json().due).toBe("password-change");
  expect((await browser.send("GET /api/organisations")).json()).toMatchObject({ status: 403, code: "password-change" });
  await change(PASSWORD, NEXT);
  expect((await browser.send("GET /api/session")).json().due).toBeNull();
  expect((await browser.send("GET /api/organisations")).statusCode).toBe(200);
});

test("everything that is wrong with a new one is said at once, and nothing is changed", async () => {
  const answer = await change(PASSWORD, "admin123");
  expect(answer.statusCode).toBe(422);
  const codes = answer.json().problems.map(({ at, code }: Record<string, string>) => `${at} ${code}`);
  expect(codes).toEqual(["$.next password-short", "$.next password-common"]);
  expect((await change(PASSWORD, PASSWORD)).json().code).toBe("password-same");
  expect((await signIn(PASSWORD)).statusCode).toBe(200);
});

test("whoever sits at somebody's screen guesses five times, and stays signed in", async () => {
  for (let n = 0; n < 5; n++) expect((await change("guessed wrong", NEXT)).json().code).toBe("wrong-password");
  expect((await change(PASSWORD, NEXT)).statusCode).toBe(429);
  expect((await browser.send("GET /api/session")).statusCode).toBe(200);
  const failures = (await office.trail(zhao)).filter(({ action }) => action === "accounts.failProof");
  const details = { username: zhao.username, by: "password" };
  expect(failures).toMatchObject(Array(5).fill({ details }));
});
