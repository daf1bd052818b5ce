import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";
import { type Browser, enterPerson, type Holder, useOffice } from "../sessions/testing/office.fixture.ts";

const database = useDatabase();
const office = useOffice(database);
const province = madeUp("province", "甲省");
const station = madeUp("station", "乙所");
const other = madeUp("province", "丙省");
let person: string;
let administrator: Holder;
let browser: Browser;

beforeAll(() =>
  database.transaction({ system: "set-up" }, async (transaction) => {
    await enter(transaction, province);
    await enter(transaction, other);
    await enterUnder(transaction, station, province);
  }),
);
beforeEach(async () => {
  person = randomUUID();
  await enterPerson(database, { person, organisation: station.id, name: "钱二", posts: ["head"] });
  administrator = await office.enter({ organisation: province.id, posts: ["system-administrator"] });
  browser = await office.signedIn(administrator);
});

const name = () => `qian-${randomUUID().slice(0, 8)}`;
const open = (body: object, { as = browser, where = station.id, key = "" } = {}) =>
  as.send(`POST /api/organisations/${where}/accounts`, body, key ? { "idempotency-key": key } : {});

describe("a system administrator", () => {
  test("opens an account in his organisation or below, by which its holder changes his password first", async () => {
    const username = name();
    const answer = await open({ person, username: username.toUpperCase() });
    expect(answer.statusCode).toBe(201);
    const { id, firstPassword } = answer.json();
    expect(firstPassword).toMatch(/^[2-9a-hjkmnp-z]{4}(-[2-9a-hjkmnp-z]{4}){2}$/);
    const signedIn = await office.browser().send("POST /api/session", { username, password: firstPassword });
    expect(signedIn.json()).toMatchObject({
      account: { id, username },
      person: { id: person },
      due: "password-change",
    });
    const trail = await office.trail({ account: id });
    expect(trail[0]).toMatchObject({ action: "accounts.open", by: administrator.person, where: station.id });
    expect(trail[0]?.details).toEqual({ person, by: "system-administrator" });
  });

  test("sees the first password once: the same command again answers without, and no table holds it", async () => {
    const body = { person, username: name() };
    const key = randomUUID();
    const first = (await open(body, { key })).json();
    const again = await open(body, { key });
    expect(again.json()).toEqual({ id: first.id, firstPassword: null });
    const { rows } = await database.owner.query(
      "select row_to_json(idempotency)::text as row from idempotency union all select row_to_json(audit)::text from audit",
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(JSON.stringify(rows)).not.toContain(first.firstPassword);
  });

  test("is told everything that is wrong at once", async () => {
    const answer = await open({ person: randomUUID(), username: "钱二" });
    const codes = answer.json().problems.map(({ at, code }: Record<string, string>) => `${at} ${code}`);
    expect(codes).toEqual(["$.username bad-username", "$.person unknown-person"]);
  });

  test("gives nobody a second account of his organisation, or a name that is taken, wherever it is", async () => {
    const foreign = await office.enter({ organisation: other.id, posts: [] });
    expect((await open({ person, username: foreign.username })).json().code).toBe("username-taken");
    await open({ person, username: name() });
    expect((await open({ person, username: name() })).json().code).toBe("has-account");
  });

  test("opens one whoever else has: whether a person has one elsewhere is not said", async () => {
    const known = await office.enter({ organisation: other.id, posts: ["head"] });
    await enterPerson(database, { person: known.person, organisation: station.id, name: "周五", posts: [] });
    expect((await open({ person: known.person, username: name() })).statusCode).toBe(201);
  });

  test("lets nobody act above himself: an account reaches its own organisation and those below it", async () => {
    const official = randomUUID();
    await enterPerson(database, {
      person: official,
      organisation: province.id,
      name: "吴六",
      posts: ["provincial-quality-officer"],
    });
    await enterPerson(database, { person: official, organisation: station.id, name: "吴六", posts: ["examiner"] });
    const below = await office.signedIn(
      await office.enter({ organisation: station.id, posts: ["system-administrator"] }),
    );
    const username = name();
    const { firstPassword } = (await open({ person: official, username }, { as: below })).json();
    const his = office.browser();
    const me = (await his.send("POST /api/session", { username, password: firstPassword })).json();
    expect(me.appointments.map(({ post }: { post: { id: string } }) => post.id)).toEqual(["examiner"]);
    const { rows } = await database.owner.query("select id from appointment where person_id = $1 and post_code = $2", [
      official,
      "provincial-quality-officer",
    ]);
    const next = "kx7夜里十一点的末班车";
    await his.send("POST /api/account/password", { current: firstPassword, next });
    expect((await his.send("PUT /api/session/post", { appointment: rows[0].id })).statusCode).toBe(404);
  });

  test("opens one where two ask at once", async () => {
    const answers = await Promise.all([open({ person, username: name() }), open({ person, username: name() })]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 422]);
  });

  test("opens none for himself", async () => {
    const answer = await open({ person: administrator.person, username: name() }, { where: province.id });
    expect(answer.json().code).toBe("own-account");
  });

  test("knows nobody of another organisation, and finds none that is not below his own", async () => {
    const theirs = randomUUID();
    await enterPerson(database, { person: theirs, organisation: other.id, name: "孙三", posts: ["log-auditor"] });
    expect((await open({ person: theirs, username: name() })).json().code).toBe("unknown-person");
    expect((await open({ person: theirs, username: name() }, { where: other.id })).statusCode).toBe(404);
  });
});

test.each(["security-administrator", "log-auditor", "head"])("a %s opens none", async (post) => {
  const as = await office.signedIn(await office.enter({ organisation: province.id, posts: [post] }));
  expect((await open({ person, username: name() }, { as })).statusCode).toBe(403);
});
