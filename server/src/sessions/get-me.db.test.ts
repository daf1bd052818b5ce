import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { digestOf } from "../platform/auth/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";
import {
  appoint,
  type Browser,
  endAppointments,
  enrol,
  type Holder,
  MINUTE,
  useOffice,
} from "./testing/office.fixture.ts";

const database = useDatabase();
const office = useOffice(database);
const province = madeUp("province", "甲省");
const city = madeUp("city", "乙市");
let zhao: Holder;
let browser: Browser;

beforeAll(() =>
  database.transaction({ system: "set-up" }, async (transaction) => {
    await enter(transaction, province);
    await enterUnder(transaction, city, province);
  }),
);
beforeEach(async () => {
  office.services.settings.secondFactor = "nobody";
  zhao = await office.enter({ organisation: province.id, posts: ["log-auditor"] });
  browser = await office.signedIn(zhao);
});

const me = () => browser.send("GET /api/session");
const lastSeen = async () => {
  const found = "select last_seen_at from session where account_id = $1";
  return (await database.owner.query(found, [zhao.account])).rows[0].last_seen_at as Date;
};

test("nobody is told without a session, or by a token that was made up", async () => {
  expect((await office.browser().send("GET /api/session")).statusCode).toBe(401);
  browser.cookies.set("jianheng-session", "x".repeat(43));
  expect((await me()).statusCode).toBe(401);
});

describe("a session", () => {
  test("ends half an hour after the last request", async () => {
    for (let n = 0; n < 3; n++) {
      office.wait(29 * MINUTE);
      expect((await me()).statusCode).toBe(200);
    }
    office.wait(30 * MINUTE);
    expect((await me()).statusCode).toBe(401);
  });

  test("ends twelve hours after it began, however busy", async () => {
    for (let n = 0; n < 28; n++) {
      office.wait(25 * MINUTE);
      expect((await me()).statusCode).toBe(200);
    }
    office.wait(20 * MINUTE);
    expect((await me()).statusCode).toBe(401);
  });

  test("is written to once a minute at most", async () => {
    const before = await lastSeen();
    office.wait(MINUTE - 1);
    await me();
    expect(await lastSeen()).toEqual(before);
    office.wait(1);
    await me();
    expect(await lastSeen()).toEqual(office.now());
  });

  test("ends with its account", async () => {
    await database.owner.query("update account set disabled_at = now() where id = $1", [zhao.account]);
    expect((await me()).statusCode).toBe(401);
  });
});

test("the plain role finds a session by its token's digest, and nothing without", async () => {
  const token = browser.cookies.get("jianheng-session") ?? "";
  const ask = async (sql: string, values: unknown[] = []) => {
    await database.owner.query("begin; set local role jianheng_app");
    const { rows } = await database.owner.query(sql, values);
    await database.owner.query("rollback");
    return rows;
  };
  const past = new Date(0);
  const find = "select account_id from find_session($1, $2, $2, '{}')";
  expect(await ask(find, [digestOf(token), past])).toEqual([{ account_id: zhao.account }]);
  expect(await ask(find, [digestOf("x"), past])).toEqual([]);
  expect(await ask("select id from session union all select id from account")).toEqual([]);
});

describe("the post", () => {
  test("is the only one from the start, and gone with its appointment, at once", async () => {
    const list = `GET /api/organisations/${province.id}/accounts`;
    expect((await browser.send(list)).statusCode).toBe(200);
    await endAppointments(database, zhao);
    expect((await me()).json()).toMatchObject({ current: null, appointments: [], may: [] });
    const answer = await browser.send(list);
    expect(answer.json()).toMatchObject({ status: 403, code: "post-not-chosen" });
  });

  test("is to be chosen where there are two", async () => {
    await appoint(database, { person: zhao.person, organisation: city.id, post: "log-auditor" });
    browser = await office.signedIn(zhao);
    const { current, appointments, may } = (await me()).json();
    expect([current, may]).toEqual([null, []]);
    expect(appointments.map((one: { organisation: { name: string } }) => one.organisation.name)).toEqual([
      "甲省",
      "乙市",
    ]);
  });
});

describe("a second factor", () => {
  test.each([
    ["everyone", "head", "second-factor"],
    ["administrators", "log-auditor", "second-factor"],
    ["administrators", "head", null],
    ["nobody", "log-auditor", null],
  ] as const)("of %s is due of a %s: %s", async (policy, post, due) => {
    const holder = await office.enter({ organisation: province.id, posts: [post] });
    browser = await office.signedIn(holder);
    office.services.settings.secondFactor = policy;
    expect((await me()).json()).toMatchObject({ due, settings: { secondFactor: policy } });
  });

  test("that is due shuts everything but what is one's own, until it is there", async () => {
    office.services.settings.secondFactor = "everyone";
    const list = `GET /api/organisations/${province.id}/accounts`;
    expect((await browser.send(list)).json()).toMatchObject({ status: 403, code: "second-factor" });
    await enrol(office, browser);
    expect((await me()).json()).toMatchObject({ due: null, secondFactor: true });
    expect((await browser.send(list)).statusCode).toBe(200);
  });
});
