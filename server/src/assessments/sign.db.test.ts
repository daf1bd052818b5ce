import { edition, people } from "@jianheng/domain/assessments/journal";
import * as journeys from "@jianheng/domain/assessments/journeys";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import {
  type Browser,
  codeOf,
  enrol,
  type Holder,
  MINUTE,
  PASSWORD,
  useOffice,
} from "../sessions/testing/office.fixture.ts";
import { useStations } from "./assessments.fixture.ts";
import { type Carried, carryOut } from "./carried.fixture.ts";

const database = useDatabase();
const tree = useStations(database);
const office = useOffice(database);
let leader: Holder;
let browser: Browser;
let one: Carried;

beforeAll(() => {
  office.services.editions = [edition];
});
beforeEach(async () => {
  leader = await office.enter({ organisation: tree.province.id, posts: ["team-leader"] });
  browser = await office.signedIn(leader);
  const known = { [people.leader.person]: leader.person };
  one = await carryOut(database, { log: journeys.decided().log, edition, tree, known });
});

interface Given {
  decision?: string;
  password?: string;
  code?: string;
  by?: Browser;
  headers?: Readonly<Record<string, string>>;
}

async function sign({ by = browser, headers, ...given }: Given = {}) {
  const { organisation, assessment } = one.which;
  const path = `POST /api/organisations/${organisation}/assessments/${assessment}/signatures`;
  const answer = await by.send(path, { decision: decision(), password: PASSWORD, ...given }, headers);
  const { code, problems = [] } = answer.json();
  return { status: answer.statusCode, code, places: problems.map(({ at }: { at: string }) => at), body: answer.json() };
}
const decision = () => one.names.of(journeys.decided().decision);
const signatures = async () =>
  (
    await database.owner.query(
      "select person_id, post, body from assessment_action where assessment_id = $1 and type = 'sign'",
      [one.which.assessment],
    )
  ).rows;
const wrong = async () =>
  (await database.owner.query("select wrong from account where id = $1", [leader.account])).rows[0].wrong;
const failures = async () =>
  (await office.trail(leader)).filter(({ action }) => action === "accounts.failProof").length;

test("a member signs by saying his password once more, which the log keeps that he did, and not what it was", async () => {
  const seq = one.pure.length + 1;
  expect(await sign()).toMatchObject({ status: 200, body: { version: seq, phase: "decided" } });
  expect(await signatures()).toEqual([
    { person_id: leader.person, post: "team-leader", body: { decision: decision(), reauthenticated: true } },
  ]);
  const { rows } = await database.owner.query(
    "select action, person_id, details from audit where subject_id = $1 order by at desc, id desc limit 1",
    [one.which.assessment],
  );
  expect(rows).toMatchObject([{ action: "assessments.sign", person_id: leader.person, details: { seq } }]);
  expect(await wrong()).toBe(0);
});

test("a wrong password signs nothing, and counts towards the lock although nothing else is left of it", async () => {
  expect(await sign({ password: "not this one" })).toMatchObject({ status: 422, code: "wrong-password" });
  expect([await signatures(), await wrong(), await failures()]).toEqual([[], 1, 1]);
  for (let tries = 0; tries < 4; tries += 1) await sign({ password: "not this one" });
  expect(await sign()).toMatchObject({ status: 429, code: "too-many" });
  expect(await signatures()).toEqual([]);
  const again = await office.browser().send("POST /api/session", { username: leader.username, password: PASSWORD });
  expect(again.statusCode).toBe(429);
});

test("whose account has a second factor gives a code of it as well", async () => {
  const { secret } = await enrol(office, browser);
  office.wait(MINUTE);
  const code = codeOf(secret, office.now());
  expect(await sign()).toMatchObject({ status: 422, code: "code-missing", places: ["$.code"] });
  const other = code === "000000" ? "111111" : "000000";
  expect(await sign({ code: other })).toMatchObject({ status: 422, code: "wrong-code" });
  expect([await signatures(), await wrong(), await failures()]).toEqual([[], 1, 1]);
  expect(await sign({ code })).toMatchObject({ status: 200 });
  expect(await signatures()).toHaveLength(1);
});

test("whoever may not sign is told so before his password is looked at", async () => {
  const password = "not this one";
  expect(await sign({ decision: crypto.randomUUID(), password })).toMatchObject({
    status: 422,
    code: "other-decision",
    places: ["$.decision"],
  });
  await sign();
  expect(await sign({ password })).toMatchObject({ status: 422, code: "signed-already" });
  expect([await wrong(), await failures()]).toEqual([0, 0]);
});

test("sent again under the same key it is answered again, and signed once", async () => {
  const headers = { "idempotency-key": "one-signature" };
  const { secret } = await enrol(office, browser);
  office.wait(MINUTE);
  const code = codeOf(secret, office.now());
  const first = await sign({ code, headers });
  expect([first.status, await sign({ code, headers })]).toEqual([200, first]);
  expect([(await signatures()).length, await wrong()]).toEqual([1, 0]);
});

test.each([
  ["who is not on the team", "province", "team-leader", 422, "not-on-the-team"],
  ["a post that signs nothing", "province", "system-administrator", 403, "not-allowed"],
  ["the station", "station", "head", 403, "not-allowed"],
  ["another province", "foreign", "team-leader", 404, "not-found"],
] as const)("it is not for %s", async (_, where, post, status, code) => {
  const by = await office.signedIn(await office.enter({ organisation: tree[where].id, posts: [post] }));
  expect(await sign({ by })).toMatchObject({ status, code });
});
