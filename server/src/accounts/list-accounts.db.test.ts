import { beforeAll, describe, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";
import { type Browser, enrol, type Holder, useOffice } from "../sessions/testing/office.fixture.ts";

const database = useDatabase();
const office = useOffice(database);
const province = madeUp("province", "甲省");
const station = madeUp("station", "乙所");
const other = madeUp("province", "丙省");
let zhao: Holder;
let locked: Holder;
let disabled: Holder;

beforeAll(async () => {
  await database.transaction({ system: "set-up" }, async (transaction) => {
    await enter(transaction, province);
    await enter(transaction, other);
    await enterUnder(transaction, station, province);
  });
  zhao = await office.enter({ organisation: station.id, posts: ["head"], name: "赵一" });
  locked = await office.enter({ organisation: station.id, posts: ["head"], name: "钱二" });
  disabled = await office.enter({ organisation: station.id, posts: ["head"], name: "孙三" });
  await enrol(office, await office.signedIn(zhao));
  for (let n = 0; n < 5; n++) {
    await office.browser().send("POST /api/session", { username: locked.username, password: "not this one" });
  }
  await database.owner.query("update account set disabled_at = now() where id = $1", [disabled.account]);
});

const as = async (post: string, { id } = province): Promise<Browser> =>
  await office.signedIn(await office.enter({ organisation: id, posts: [post] }));
const list = (browser: Browser, query = "", { id } = station) =>
  browser.send(`GET /api/organisations/${id}/accounts${query}`);

describe("the accounts of an organisation", () => {
  test("are listed with how they stand, by name", async () => {
    const { items, next } = (await list(await as("log-auditor"))).json();
    expect(next).toBeNull();
    const byId = new Map(items.map((item: { id: string }) => [item.id, item]));
    expect(byId.get(zhao.account)).toEqual({
      id: zhao.account,
      person: { id: zhao.person, name: "赵一" },
      username: zhao.username,
      state: "active",
      secondFactor: true,
      lastSignIn: office.now().toISOString(),
    });
    expect(byId.get(locked.account)).toMatchObject({ state: "locked", secondFactor: false, lastSignIn: null });
    expect(byId.get(disabled.account)).toMatchObject({ state: "disabled" });
    const names = items.map(({ username }: { username: string }) => username);
    expect(names).toEqual([...names].sort());
  });

  test("come by pages, each account once", async () => {
    const browser = await as("security-administrator");
    const whole = (await list(browser)).json().items;
    const first = (await list(browser, "?limit=2")).json();
    const rest = (await list(browser, `?limit=2&cursor=${first.next}`)).json();
    expect(first.items).toHaveLength(2);
    expect([...first.items, ...rest.items]).toEqual(whole);
    expect(rest.next).toBeNull();
  });

  test.each(["system-administrator", "security-administrator", "log-auditor"])("are seen by a %s", async (post) => {
    expect((await list(await as(post))).statusCode).toBe(200);
  });

  test("are not seen by another post, and not found from another organisation", async () => {
    expect((await list(await as("provincial-quality-officer"))).statusCode).toBe(403);
    expect((await list(await as("log-auditor", other))).statusCode).toBe(404);
    expect((await list(await as("log-auditor", station), "", province)).statusCode).toBe(404);
    expect((await list(office.browser())).statusCode).toBe(401);
  });
});
