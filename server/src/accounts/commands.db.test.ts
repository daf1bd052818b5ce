import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, enterUnder, madeUp } from "../platform/db/testing/province.fixture.ts";
import {
  type Browser,
  codeOf,
  enrol,
  type Holder,
  MINUTE,
  PASSWORD,
  useOffice,
} from "../sessions/testing/office.fixture.ts";

const database = useDatabase();
const office = useOffice(database);
const province = madeUp("province", "甲省");
const station = madeUp("station", "乙所");
const other = madeUp("province", "丙省");
let zhao: Holder;
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
  zhao = await office.enter({ organisation: station.id, posts: ["head"] });
  administrator = await office.enter({ organisation: province.id, posts: ["security-administrator"] });
  browser = await office.signedIn(administrator);
});

const COMMANDS = ["password", "disable", "enable", "unlock", "second-factor/reset"];
interface How {
  as?: Browser;
  to?: Pick<Holder, "organisation" | "account">;
  where?: string;
  key?: string;
}
const doing = (command: string, { as = browser, to = zhao, where, key }: How = {}) => {
  const request = `POST /api/organisations/${where ?? to.organisation}/accounts/${to.account}/${command}`;
  return as.send(request, undefined, key === undefined ? {} : { "idempotency-key": key });
};
const signIn = (password = PASSWORD) =>
  office.browser().send("POST /api/session", { username: zhao.username, password });
const trailOfOthers = async () => (await office.trail(zhao)).filter(({ by }) => by === administrator.person);

describe.each(COMMANDS)("%s", (command) => {
  beforeEach(async () => {
    await enrol(office, await office.signedIn(zhao));
    office.wait(MINUTE);
  });

  test("is done by a security administrator of the organisation or above, under whose trail it stands", async () => {
    expect([200, 204]).toContain((await doing(command)).statusCode);
    expect(await trailOfOthers()).toMatchObject([{ where: station.id }]);
    const own = await office.signedIn(
      await office.enter({ organisation: station.id, posts: ["security-administrator"] }),
    );
    const qian = await office.enter({ organisation: station.id, posts: ["head"] });
    await enrol(office, await office.signedIn(qian));
    expect([200, 204]).toContain((await doing(command, { as: own, to: qian })).statusCode);
  });

  test.each(["system-administrator", "log-auditor", "provincial-quality-officer"])(
    "is not done by a %s",
    async (post) => {
      const as = await office.signedIn(await office.enter({ organisation: province.id, posts: [post] }));
      expect((await doing(command, { as })).statusCode).toBe(403);
      expect(await trailOfOthers()).toEqual([]);
    },
  );

  test("is not found from another organisation, nor under another than the account's own", async () => {
    const posts = ["security-administrator"];
    const stranger = await office.signedIn(await office.enter({ organisation: other.id, posts }));
    expect((await doing(command, { as: stranger })).statusCode).toBe(404);
    expect((await doing(command, { as: stranger, where: other.id })).statusCode).toBe(404);
    expect((await doing(command, { where: province.id })).statusCode).toBe(404);
    expect((await doing(command, { to: { ...zhao, account: randomUUID() } })).statusCode).toBe(404);
    const below = await office.signedIn(await office.enter({ organisation: station.id, posts }));
    expect((await doing(command, { as: below, to: administrator })).statusCode).toBe(404);
  });

  test("is not done by anybody to himself", async () => {
    const answer = await doing(command, { to: administrator });
    expect(answer.json()).toMatchObject({ status: 403, code: "not-allowed" });
    expect(answer.json().detail).toContain("自己的账号");
  });
});

test("a password that is reset opens the account for its holder to choose his own, and for nobody who was in", async () => {
  const before = await office.signedIn(zhao);
  for (let n = 0; n < 5; n++) await signIn("not this one");
  const key = randomUUID();
  const { firstPassword } = (await doing("password", { key })).json();
  expect((await before.send("GET /api/session")).statusCode).toBe(401);
  expect((await signIn()).statusCode).toBe(401);
  expect((await signIn(firstPassword)).json().due).toBe("password-change");
  expect((await doing("password", { key })).json()).toEqual({ firstPassword: null });
  expect((await trailOfOthers()).map(({ action }) => action)).toEqual(["accounts.resetPassword"]);
});

test("an account that is disabled lets nobody in until it is enabled, and ends what was open", async () => {
  const before = await office.signedIn(zhao);
  await doing("disable");
  expect((await before.send("GET /api/session")).statusCode).toBe(401);
  expect((await signIn()).statusCode).toBe(401);
  await doing("enable");
  expect((await before.send("GET /api/session")).statusCode).toBe(401);
  expect((await signIn()).statusCode).toBe(200);
  expect((await trailOfOthers()).map(({ action }) => action)).toEqual(["accounts.disable", "accounts.enable"]);
});

test.each(["disable", "password"])("whoever is signing in just then has no session after %s", async (command) => {
  for (let n = 0; n < 6; n++) {
    const trying = office.browser();
    await Promise.all([
      trying.send("POST /api/session", { username: zhao.username, password: PASSWORD }),
      doing(command),
    ]);
    await doing("enable");
    expect((await trying.send("GET /api/session")).statusCode).toBe(401);
    zhao = await office.enter({ organisation: station.id, posts: ["head"] });
  }
});

test("an account that is unlocked lets its holder in at once", async () => {
  for (let n = 0; n < 5; n++) await signIn("not this one");
  expect((await signIn()).statusCode).toBe(429);
  await doing("unlock");
  expect((await signIn()).statusCode).toBe(200);
});

test("a second factor that is reset is not asked for any more, and what was open ends", async () => {
  const before = await office.signedIn(zhao);
  const { secret } = await enrol(office, before);
  office.wait(MINUTE);
  const half = office.browser();
  await half.send("POST /api/session", { username: zhao.username, password: PASSWORD });
  expect((await doing("second-factor/reset")).statusCode).toBe(204);
  expect((await before.send("GET /api/session")).statusCode).toBe(401);
  const code = codeOf(secret, office.now());
  expect((await half.send("POST /api/session/second-factor", { code })).statusCode).toBe(401);
  expect((await signIn()).json()).toMatchObject({ secondFactor: false });
  expect((await doing("second-factor/reset")).json()).toMatchObject({ status: 422, code: "none-enrolled" });
});

test("the database itself lets nobody unlock himself or read a hash in a member's name", async () => {
  const member = { personId: administrator.person, organisationId: province.id, post: "security-administrator" };
  const { rows } = await asMember(member, "select count(*)::int as seen from credential");
  expect(rows).toEqual([{ seen: 0 }]);
  const own = await asMember(member, `update account set wrong = 0 where id = '${administrator.account}' returning id`);
  const others = await asMember(member, `update account set wrong = 0 where id = '${zhao.account}' returning id`);
  expect([own.rowCount, others.rowCount]).toEqual([0, 1]);
  const given = `select give_first_password('${province.id}', '${administrator.account}', '$argon2id$x') as given`;
  expect((await asMember(member, given)).rows).toEqual([{ given: null }]);
});

async function asMember(of: { personId: string; organisationId: string; post: string }, sql: string) {
  await database.owner.query("begin");
  try {
    await database.owner.query(
      `select set_config('role', 'jianheng_app', true), set_config('jianheng.person', $1, true),
        set_config('jianheng.organisation', $2, true), set_config('jianheng.post', $3, true)`,
      [of.personId, of.organisationId, of.post],
    );
    return await database.owner.query(sql);
  } finally {
    await database.owner.query("rollback");
  }
}
