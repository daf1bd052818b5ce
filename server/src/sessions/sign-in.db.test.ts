import { randomUUID } from "node:crypto";
import { verify } from "@node-rs/argon2";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, madeUp } from "../platform/db/testing/province.fixture.ts";
import { type Holder, MINUTE, PASSWORD, useOffice } from "./testing/office.fixture.ts";

vi.mock("@node-rs/argon2", { spy: true });

const database = useDatabase();
const office = useOffice(database);
const province = madeUp("province", "甲省鉴定中心");
let zhao: Holder;

beforeAll(() => database.transaction({ system: "set-up" }, (transaction) => enter(transaction, province)));
beforeEach(async () => {
  zhao = await office.enter({ organisation: province.id, posts: ["security-administrator"] });
});

const signIn = (username: string, password: string, address?: string) =>
  office.browser(address).send("POST /api/session", { username, password });

describe("the right password", () => {
  test("lets in, and says who it is and what he may", async () => {
    const answer = await signIn(zhao.username, PASSWORD);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({
      account: { id: zhao.account, username: zhao.username },
      person: { id: zhao.person, name: "赵一" },
      due: null,
      current: { organisation: { id: province.id, kind: "province" }, post: { id: "security-administrator" } },
      secondFactor: false,
      settings: { demonstration: true, secondFactor: "nobody" },
    });
    const may = answer.json().may as { action: string; of: string[] }[];
    expect(may).toContainEqual({ action: "accounts.resetPassword", of: ["own", "below"] });
    expect(may.map(({ action }) => action)).not.toContain("accounts.open");
    const trail = await office.trail(zhao);
    expect(trail).toMatchObject([
      { action: "accounts.signIn", by: "accounts", where: province.id, details: { username: zhao.username } },
    ]);
  });

  test("is the same in the full width of an input method, as is the name in capitals", async () => {
    const answer = await signIn(` ${zhao.username.toUpperCase()} `, PASSWORD.replace("kx7", "ｋｘ７"));
    expect(answer.statusCode).toBe(200);
  });

  test("gives a cookie that scripts and other sites don't get, for one host where there is https", async () => {
    const plain = await signIn(zhao.username, PASSWORD);
    expect(plain.headers["set-cookie"]).toEqual([
      expect.stringMatching(/^jianheng-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/),
    ]);
    office.services.settings.url = "https://jd.example.org";
    const secure = await signIn(zhao.username, PASSWORD);
    office.services.settings.url = "http://localhost";
    expect(secure.headers["set-cookie"]).toEqual([
      expect.stringMatching(/^__Host-jianheng-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/),
    ]);
    expect(secure.headers["cache-control"]).toBe("no-store");
  });

  test("gives a token that the database does not hold", async () => {
    const { value } = (await signIn(zhao.username, PASSWORD)).cookies[0] ?? { value: "" };
    const { rows } = await database.owner.query("select row_to_json(session)::text as row from session");
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toContain(value);
    expect(JSON.stringify(rows)).not.toContain(Buffer.from(value, "base64url").toString("hex"));
  });

  test("gives another token to who comes with one, and ends the session of that", async () => {
    const browser = await office.signedIn(zhao);
    const before = browser.cookies.get("jianheng-session") ?? "";
    await browser.send("POST /api/session", { username: zhao.username, password: PASSWORD });
    expect(browser.cookies.get("jianheng-session")).not.toBe(before);
    browser.cookies.set("jianheng-session", before);
    expect((await browser.send("GET /api/session")).statusCode).toBe(401);
  });

  test("lets nobody in whose account is disabled", async () => {
    await database.owner.query("update account set disabled_at = now() where id = $1", [zhao.account]);
    const answer = await signIn(zhao.username, PASSWORD);
    expect(answer.statusCode).toBe(401);
    expect(answer.headers["set-cookie"]).toBeUndefined();
  });
});

describe("a wrong one", () => {
  test("is answered as an unknown name is, and stands in the trail without what was typed", async () => {
    const wrong = await signIn(zhao.username, "not this one");
    const unknown = await signIn(`n${randomUUID()}`.slice(0, 20), "not this one");
    expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401]);
    const told = ({ code, title, detail, problems }: Record<string, unknown>) => ({ code, title, detail, problems });
    expect(told(wrong.json())).toEqual(told(unknown.json()));
    expect(wrong.json().title).toBe("登录失败");
    const trail = await office.trail(zhao);
    expect(trail).toMatchObject([
      { action: "accounts.failSignIn", details: { username: zhao.username, by: "password" } },
    ]);
  });

  test("is hashed for a name that is unknown as for one that is known, so that both take as long", async () => {
    const hashed = async (username: string) => {
      vi.mocked(verify).mockClear();
      await signIn(username, "not this one");
      return vi.mocked(verify).mock.calls.map(([kept]) => String(kept).split("$").slice(0, 4).join("$"));
    };
    const known = await hashed(zhao.username);
    expect(known).toEqual(["$argon2id$v=19$m=19456,t=2,p=1"]);
    expect(await hashed(`n${randomUUID().slice(0, 8)}`)).toEqual(known);
  });

  test.each(["known", "unknown"])("locks a name that is %s after five, for longer each time", async (which) => {
    const username = which === "known" ? zhao.username : `n${randomUUID().slice(0, 8)}`;
    const right = which === "known" ? 200 : 401;
    for (let n = 0; n < 5; n++) expect((await signIn(username, "not this one")).statusCode).toBe(401);
    const locked = await signIn(username, PASSWORD);
    expect(locked.statusCode).toBe(429);
    expect(locked.json().detail).toContain("请在1分钟后再试");
    office.wait(MINUTE);
    expect((await signIn(username, "not this one")).statusCode).toBe(401);
    office.wait(MINUTE);
    expect((await signIn(username, PASSWORD)).statusCode).toBe(429);
    office.wait(MINUTE);
    expect((await signIn(username, PASSWORD)).statusCode).toBe(right);
  });

  test("is forgotten by a right one", async () => {
    for (let n = 0; n < 4; n++) await signIn(zhao.username, "not this one");
    expect((await signIn(zhao.username, PASSWORD)).statusCode).toBe(200);
    for (let n = 0; n < 4; n++) await signIn(zhao.username, "not this one");
    expect((await signIn(zhao.username, PASSWORD)).statusCode).toBe(200);
  });

  test("is looked at five times, however many come at once", async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(zhao.username, "not this one")));
    const statuses = answers.map(({ statusCode }) => statusCode).sort();
    expect(statuses).toEqual([...Array(5).fill(401), ...Array(7).fill(429)]);
  });
});

test("an address that guesses names learns nothing more, and others behind it get in", async () => {
  const address = "10.9.9.9";
  await database.owner.query("delete from unknown_address");
  const guess = () => signIn(`n${randomUUID().slice(0, 8)}`, "not this one", address);
  for (let n = 0; n < 100; n += 20) await Promise.all(Array.from({ length: 20 }, guess));
  expect((await guess()).statusCode).toBe(429);
  const wrong = await signIn(zhao.username, "not this one", address);
  expect(wrong.statusCode).toBe(429);
  expect((await signIn(zhao.username, PASSWORD, address)).statusCode).toBe(200);
  expect((await signIn(`n${randomUUID().slice(0, 8)}`, "not this one", "10.9.9.8")).statusCode).toBe(401);
  office.wait(11 * MINUTE);
  expect((await guess()).statusCode).toBe(401);
}, 30_000);

test("names that nobody has are kept as digests, and not for long", async () => {
  const username = `geheim${randomUUID().slice(0, 8)}`;
  await signIn(username, "not this one");
  const kept = async () => (await database.owner.query("select name_index from unknown_name")).rows as object[];
  expect((await kept()).length).toBeGreaterThan(0);
  expect(JSON.stringify(await kept())).not.toContain(Buffer.from(username).toString("hex"));
  office.wait(25 * 60 * MINUTE);
  await signIn(`n${randomUUID().slice(0, 8)}`, "not this one");
  expect(await kept()).toHaveLength(1);
});
