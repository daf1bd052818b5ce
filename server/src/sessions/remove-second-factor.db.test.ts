import { beforeAll, beforeEach, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, madeUp } from "../platform/db/testing/province.fixture.ts";
import { type Browser, codeOf, enrol, type Holder, MINUTE, PASSWORD, useOffice } from "./testing/office.fixture.ts";

const database = useDatabase();
const office = useOffice(database);
const station = madeUp("station", "甲所");
let zhao: Holder;
let browser: Browser;
let secret: string;

beforeAll(() => database.transaction({ system: "set-up" }, (transaction) => enter(transaction, station)));
beforeEach(async () => {
  office.services.settings.secondFactor = "nobody";
  zhao = await office.enter({ organisation: station.id, posts: ["system-administrator"] });
  browser = await office.signedIn(zhao);
  ({ secret } = await enrol(office, browser));
  office.wait(MINUTE);
});

const remove = (password: string, code: string) =>
  browser.send("POST /api/account/second-factor/remove", { password, code });
const enrolled = async () => (await browser.send("GET /api/session")).json().secondFactor;

test("it goes by password and code together, and is not asked for any more", async () => {
  expect((await remove(PASSWORD, codeOf(secret, office.now()))).statusCode).toBe(204);
  expect(await enrolled()).toBe(false);
  const again = await office.browser().send("POST /api/session", { username: zhao.username, password: PASSWORD });
  expect(again.json()).toMatchObject({ secondFactor: false });
  const trail = await office.trail(zhao);
  expect(trail).toContainEqual(
    expect.objectContaining({ action: "accounts.removeSecondFactor", details: { username: zhao.username, by: "app" } }),
  );
});

test("it stays where either is wrong", async () => {
  expect((await remove("not this one", codeOf(secret, office.now()))).json().code).toBe("wrong-password");
  const wrong = codeOf(secret, office.now()) === "000000" ? "111111" : "000000";
  expect((await remove(PASSWORD, wrong)).json().code).toBe("wrong-code");
  expect(await enrolled()).toBe(true);
});

test.each(["everyone", "administrators"] as const)("it stays where %s must have one", async (policy) => {
  office.services.settings.secondFactor = policy;
  const answer = await remove(PASSWORD, codeOf(secret, office.now()));
  expect(answer.json()).toMatchObject({ status: 422, code: "second-factor-needed" });
  expect(await enrolled()).toBe(true);
});
