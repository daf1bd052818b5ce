import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, madeUp } from "../platform/db/testing/province.fixture.ts";
import { type Browser, codeOf, enrol, type Holder, MINUTE, PASSWORD, useOffice } from "./testing/office.fixture.ts";

const database = useDatabase();
const office = useOffice(database);
const station = madeUp("station", "甲所");
let zhao: Holder;
let secret: string;
let backupCodes: string[];

beforeAll(() => database.transaction({ system: "set-up" }, (transaction) => enter(transaction, station)));
beforeEach(async () => {
  zhao = await office.enter({ organisation: station.id, posts: ["head"] });
  ({ secret, backupCodes } = await enrol(office, await office.signedIn(zhao)));
  office.wait(MINUTE);
});

const halfIn = async () => {
  const browser = office.browser();
  const answer = await browser.send("POST /api/session", { username: zhao.username, password: PASSWORD });
  expect(answer.json()).toEqual({ next: "second-factor" });
  return browser;
};
const prove = (browser: Browser, code: string) => browser.send("POST /api/session/second-factor", { code });
const wrong = () => (codeOf(secret, office.now()) === "000000" ? "111111" : "000000");

describe("a password that was right", () => {
  test("is half a sign-in: nothing is open by it, whatever the cookie is called", async () => {
    const browser = await halfIn();
    expect((await browser.send("GET /api/session")).statusCode).toBe(401);
    browser.cookies.set("jianheng-session", browser.cookies.get("jianheng-half-sign-in") ?? "");
    expect((await browser.send("GET /api/session")).statusCode).toBe(401);
  });

  test("waits ten minutes for its code", async () => {
    const browser = await halfIn();
    office.wait(10 * MINUTE);
    const answer = await prove(browser, codeOf(secret, office.now()));
    expect(answer.statusCode).toBe(401);
    expect(answer.json().detail).toBe("请重新输入用户名和密码");
  });

  test("is needed", async () => {
    expect((await prove(office.browser(), codeOf(secret, office.now()))).statusCode).toBe(401);
  });
});

describe("a code of the app", () => {
  test("lets in with a token that was not there before, and uses the half sign-in up", async () => {
    const browser = await halfIn();
    const half = browser.cookies.get("jianheng-half-sign-in") ?? "";
    const answer = await prove(browser, codeOf(secret, office.now()));
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ account: { id: zhao.account }, secondFactor: true, due: null });
    expect(browser.cookies.has("jianheng-half-sign-in")).toBe(false);
    expect(browser.cookies.get("jianheng-session")).not.toBe(half);
    browser.cookies.set("jianheng-half-sign-in", half);
    office.wait(MINUTE);
    expect((await prove(browser, codeOf(secret, office.now()))).statusCode).toBe(401);
    expect((await office.trail(zhao)).at(-1)).toMatchObject({
      action: "accounts.signIn",
      details: { username: zhao.username, by: "app" },
    });
  });

  test("is taken once, also by two at the same time", async () => {
    const code = codeOf(secret, office.now());
    const [one, other] = [await halfIn(), await halfIn()];
    const answers = await Promise.all([prove(one, code), prove(other, code)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401]);
    expect((await prove(await halfIn(), code)).statusCode).toBe(401);
    office.wait(MINUTE);
    expect((await prove(await halfIn(), codeOf(secret, office.now()))).statusCode).toBe(200);
  });

  test("is not taken after a later one", async () => {
    const [earlier, now] = [new Date(office.now().getTime() - 30_000), office.now()];
    expect((await prove(await halfIn(), codeOf(secret, now))).statusCode).toBe(200);
    expect((await prove(await halfIn(), codeOf(secret, earlier))).statusCode).toBe(401);
  });

  test("of the step before is taken, of two before it is not", async () => {
    const ago = (steps: number) => codeOf(secret, new Date(office.now().getTime() - steps * 30_000));
    office.wait(2 * MINUTE);
    expect((await prove(await halfIn(), ago(2))).statusCode).toBe(401);
    expect((await prove(await halfIn(), ago(1))).statusCode).toBe(200);
  });

  test("is looked at five times, and a right password in between doesn't change that", async () => {
    let browser = await halfIn();
    for (let n = 0; n < 5; n++) {
      expect((await prove(browser, wrong())).statusCode).toBe(401);
      if (n < 4) browser = await halfIn();
    }
    expect((await prove(browser, codeOf(secret, office.now()))).statusCode).toBe(429);
    const again = await office.browser().send("POST /api/session", { username: zhao.username, password: PASSWORD });
    expect(again.statusCode).toBe(429);
    const failures = (await office.trail(zhao)).filter(({ action }) => action === "accounts.failSignIn");
    expect(failures.map(({ details }) => details)).toEqual(Array(5).fill({ username: zhao.username, by: "code" }));
  });
});

describe("a backup code", () => {
  test("is taken once, however it is written", async () => {
    const [code = ""] = backupCodes;
    expect((await prove(await halfIn(), code.toUpperCase().replace("-", " "))).statusCode).toBe(200);
    expect((await office.trail(zhao)).at(-1)).toMatchObject({ details: { by: "backup" } });
    expect((await prove(await halfIn(), code)).statusCode).toBe(401);
    expect((await prove(await halfIn(), backupCodes[1] ?? "")).statusCode).toBe(200);
  });

  test("is not in the database, nor is the secret of the app", async () => {
    const { rows } = await database.owner.query(
      `select row_to_json(second_factor)::text as row from second_factor
       union all select row_to_json(backup_code)::text from backup_code`,
    );
    const stored = JSON.stringify(rows);
    for (const text of [secret, ...backupCodes.flatMap((code) => [code, code.replace("-", "")])]) {
      expect(stored).not.toContain(text);
      expect(stored).not.toContain(Buffer.from(text).toString("hex"));
    }
  });
});

test("an account that is disabled meanwhile lets nobody in", async () => {
  const browser = await halfIn();
  await database.owner.query("update account set disabled_at = now() where id = $1", [zhao.account]);
  expect((await prove(browser, codeOf(secret, office.now()))).statusCode).toBe(401);
});
