import { beforeAll, beforeEach, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, madeUp } from "../platform/db/testing/province.fixture.ts";
import { type Browser, codeOf, enrol, type Holder, MINUTE, PASSWORD, useOffice } from "./testing/office.fixture.ts";

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

const begin = async () => (await browser.send("POST /api/account/second-factor", { password: PASSWORD })).json();
const confirm = (code: string) => browser.send("POST /api/account/second-factor/confirm", { code });
const signIn = () => office.browser().send("POST /api/session", { username: zhao.username, password: PASSWORD });

test("what is begun names the account to an app, with ten backup codes, and is not asked for yet", async () => {
  const { uri, secret, backupCodes } = await begin();
  const read = new URL(uri);
  expect(read.protocol + read.hostname).toBe("otpauth:totp");
  expect(decodeURIComponent(read.pathname)).toBe(`/鉴衡:${zhao.username}`);
  expect(read.searchParams.get("secret")).toBe(secret);
  expect(new Set(backupCodes).size).toBe(10);
  expect((await signIn()).json()).toMatchObject({ account: { id: zhao.account } });
});

test("beginning takes the password", async () => {
  const answer = await browser.send("POST /api/account/second-factor", { password: "not this one" });
  expect(answer.json().code).toBe("wrong-password");
});

test("a first code takes it into use: it is asked for from now on, and sessions without it end", async () => {
  const other = await office.signedIn(zhao);
  const { secret } = await begin();
  const code = codeOf(secret, office.now());
  expect((await confirm(code)).statusCode).toBe(204);
  expect((await other.send("GET /api/session")).statusCode).toBe(401);
  expect((await browser.send("GET /api/session")).json().secondFactor).toBe(true);
  expect((await signIn()).json()).toEqual({ next: "second-factor" });
  expect(await office.trail(zhao)).toContainEqual(
    expect.objectContaining({ action: "accounts.enrolSecondFactor", details: { username: zhao.username } }),
  );
});

test("the code that took it into use is not taken again", async () => {
  const { secret } = await begin();
  const code = codeOf(secret, office.now());
  await confirm(code);
  const half = office.browser();
  await half.send("POST /api/session", { username: zhao.username, password: PASSWORD });
  expect((await half.send("POST /api/session/second-factor", { code })).statusCode).toBe(401);
});

test("one begun anew leaves the one in use until a code of it is given, and its backup codes with it", async () => {
  const first = await enrol(office, browser);
  office.wait(MINUTE);
  const second = await begin();
  expect((await confirm(codeOf(first.secret, office.now()))).json().code).toBe("wrong-code");
  const half = office.browser();
  const prove = async (code: string) => {
    await half.send("POST /api/session", { username: zhao.username, password: PASSWORD });
    return (await half.send("POST /api/session/second-factor", { code })).statusCode;
  };
  expect(await prove(second.backupCodes[0])).toBe(401);
  expect(await prove(codeOf(first.secret, office.now()))).toBe(200);
  expect((await confirm(codeOf(second.secret, office.now()))).statusCode).toBe(204);
  office.wait(MINUTE);
  expect(await prove(codeOf(first.secret, office.now()))).toBe(401);
  expect(await prove(first.backupCodes[1] ?? "")).toBe(401);
  expect(await prove(second.backupCodes[1])).toBe(200);
});

test("a wrong code confirms nothing, five at most are looked at, and without beginning there is nothing to confirm", async () => {
  expect((await confirm("123456")).json().code).toBe("none-begun");
  const { secret } = await begin();
  const wrong = codeOf(secret, office.now()) === "000000" ? "111111" : "000000";
  for (let n = 0; n < 5; n++) expect((await confirm(wrong)).json()).toMatchObject({ status: 422, code: "wrong-code" });
  expect((await confirm(codeOf(secret, office.now()))).statusCode).toBe(429);
  expect((await browser.send("GET /api/session")).json().secondFactor).toBe(false);
});
