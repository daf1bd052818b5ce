import { randomUUID } from "node:crypto";
import { holdsOn } from "@jianheng/domain/kernel";
import { getEdition } from "@jianheng/domain/standards";
import { editions as standards } from "@jianheng/standards";
import { beforeAll, describe, expect, test } from "vitest";
import { demonstrationOf, madeUpProvince } from "../../../demo/demonstration.ts";
import { makeAccounts } from "../../../demo/make-accounts.ts";
import { signInsOf } from "../../../demo/province/sign-ins.ts";
import { verifyAssessments } from "../assessments/index.ts";
import { countTodos } from "../assessments/todos-store.ts";
import { officialDay } from "../platform/clock/index.ts";
import type { Actor } from "../platform/db/index.ts";
import { useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, madeUp } from "../platform/db/testing/province.fixture.ts";
import { SERVICES } from "../platform/http/testing/http.fixture.ts";
import { codeOf, useOffice } from "../sessions/testing/office.fixture.ts";
import { type Demonstration, enterDemonstration, findPublished, listWaiting } from "./index.ts";

const database = useDatabase();
const elsewhere = useDatabase();
const office = useOffice(database);
const today = officialDay(new Date());
const province = madeUpProvince(today);
const signIns = signInsOf(province);
const demonstration = made();
/** The same without the past, which takes the most time. */
const now = { ...demonstration, computed: [] };
const logs = demonstration.assessments.make(new Map());
const stations = province.organisations.filter(({ kind }) => kind === "station");

/** The province with accounts of a new folder. */
function made(): Demonstration {
  return demonstrationOf({ province, kept: makeAccounts({ province, policy: "administrators" }), today });
}

const enterInto = (into: typeof database, what = demonstration) =>
  enterDemonstration({ database: into, personalData: SERVICES.personalData, at: office.now() }, what);

async function counted(table: string, { as }: { as?: Actor } = {}): Promise<number> {
  const count = `select count(*)::int as n from ${table}`;
  if (!as) return (await database.owner.query(count)).rows[0].n;
  const { organisationId, personId, post } = as as { organisationId: string; personId: string; post: string };
  await database.owner.query("begin");
  await database.owner.query(
    `select set_config('role', 'jianheng_app', true), set_config('jianheng.organisation', $1, true),
       set_config('jianheng.person', $2, true), set_config('jianheng.post', $3, true)`,
    [organisationId, personId, post],
  );
  const { rows } = await database.owner.query(count);
  await database.owner.query("rollback");
  return rows[0].n;
}

const headOf = ({ id }: { id: string }): Actor => ({ organisationId: id, personId: randomUUID(), post: "head" });

beforeAll(async () => {
  office.services.settings.secondFactor = "administrators";
  expect(await enterInto(database)).toEqual({ ok: true, value: true });
});

test("everything of the province is there, once", async () => {
  expect(await enterInto(database)).toEqual({ ok: true, value: false });
  const { organisations, reporting, people, registrations, appointments } = province;
  expect(organisations).toHaveLength(81);
  expect(await counted("organisation")).toBe(organisations.length);
  expect(await counted("reporting")).toBe(reporting.length);
  expect(await counted("approval")).toBe(stations.length);
  expect(await counted("person")).toBe(people.length);
  expect(await counted("registration")).toBe(registrations.length);
  expect(await counted("appointment")).toBe(appointments.length);
  expect(await counted("account")).toBe(19);
  expect(await counted("assessment")).toBe(logs.length);
  expect(await counted("assessment_action")).toBe(logs.flat().length);
});

test("licences in force are confirmed by an official of whoever approved the station, but of two", async () => {
  const { rows } = await database.owner.query(
    `select licence.organisation_id as station, confirmed_by as official, approver_id as office
     from licence
     join approval using (organisation_id)
     left join licence_confirmation c on c.organisation_id = licence.organisation_id and c.licence_id = licence.id
     where coalesce(licence.valid_until, 'infinity') >= $1`,
    [today],
  );
  const without = rows.filter(({ official }) => official === null).map(({ station }) => station);
  expect(without.sort()).toEqual([...demonstration.unconfirmed].sort());
  const officials = province.appointments.filter(({ post }) => post === "approving-official");
  for (const { official, office } of rows.filter((row) => row.official !== null)) {
    expect(officials).toContainEqual(expect.objectContaining({ person: official, organisation: office }));
  }
  expect(rows.length).toBeGreaterThan(50);
});

test("what an end in between has left out is entered the next time", async () => {
  await elsewhere.owner.query("truncate organisation, person cascade");
  await enterInto(elsewhere, now);
  await elsewhere.owner.query("truncate account cascade");
  expect(await enterInto(elsewhere, now)).toEqual({ ok: true, value: true });
  const { rows } = await elsewhere.owner.query("select count(*)::int as n from account");
  expect(rows).toEqual([{ n: 19 }]);
});

test("a demonstration of an earlier version, without assessments and with fewer accounts, gets what is missing", async () => {
  await elsewhere.owner.query("truncate organisation, person cascade");
  const whole = { ...made(), computed: [] };
  const nothing = { first: randomUUID(), restOn: [], make: () => [] };
  await enterInto(elsewhere, { ...whole, accounts: whole.accounts.slice(4), assessments: nothing });
  expect(await enterInto(elsewhere, whole)).toEqual({ ok: true, value: true });
  expect(await enterInto(elsewhere, whole)).toEqual({ ok: true, value: false });
  const { rows } = await elsewhere.owner.query(
    "select (select count(*)::int from assessment) as assessments, (select count(*)::int from account) as accounts",
  );
  expect(rows).toEqual([{ assessments: logs.length, accounts: 19 }]);
});

test("facts are computed for each day that is asked for, and not again for one that was", async () => {
  await elsewhere.owner.query("truncate organisation, person cascade");
  const computed = ["2026-10-01", "2026-10-08"];
  await enterInto(elsewhere, { ...made(), computed });
  const days = async () => {
    const { rows } = await elsewhere.owner.query("select distinct day::text from station_fact order by day");
    return rows.map(({ day }) => day);
  };
  expect(await days()).toEqual(computed);
  await enterInto(elsewhere, { ...made(), computed: ["2026-09-24", ...computed] });
  expect(await days()).toEqual(computed);
});

test("two that start at once enter it once", async () => {
  await elsewhere.owner.query("truncate organisation, person cascade");
  const entered = await Promise.all([enterInto(elsewhere), enterInto(elsewhere)]);
  expect(entered.filter((one) => one.ok && one.value)).not.toHaveLength(0);
  const { rows } = await elsewhere.owner.query("select count(*)::int as n from organisation");
  expect(rows).toEqual([{ n: 81 }]);
  const { rows: assessments } = await elsewhere.owner.query("select count(*)::int as n from assessment");
  expect(assessments).toEqual([{ n: logs.length }]);
});

describe("it is refused", () => {
  test("where there is something else, which stays as it is", async () => {
    await elsewhere.owner.query("truncate organisation, person cascade");
    const own = madeUp("province", "甲省");
    await elsewhere.transaction({ system: "set-up" }, (transaction) => enter(transaction, own));
    expect(await enterInto(elsewhere)).toMatchObject({ problems: [{ code: "not-a-demonstration" }] });
    const { rows } = await elsewhere.owner.query("select id from organisation");
    expect(rows).toEqual([{ id: own.id }]);
  });

  test("where the demonstration of another folder is, whose passwords nobody here knows", async () => {
    expect(await enterInto(database, made())).toMatchObject({ problems: [{ code: "other-demonstration" }] });
  });
});

test("a city sees itself and what is below it, a station itself; bodies outside the tree are seen by all", async () => {
  const [city] = province.organisations.filter(({ kind }) => kind === "city");
  const below = province.reporting.filter((one) => one.superior === city?.id && holdsOn(one, today));
  const seen = new Set([city?.id, ...below.map(({ organisation }) => organisation)]);
  const within = (rows: readonly { organisation: string }[]) =>
    rows.filter(({ organisation }) => seen.has(organisation)).length;
  const as = headOf(city ?? { id: "" });
  const bodies = province.organisations.filter(({ kind }) => kind === "body").length;
  expect(below.length).toBeGreaterThan(2);
  expect(await counted("organisation", { as })).toBe(seen.size + bodies);
  expect(await counted("registration", { as })).toBe(within(province.registrations));
  expect(await counted("appointment", { as })).toBe(within(province.appointments));
  const station = { as: headOf(stations[0] ?? { id: "" }) };
  const here = province.appointments.filter(({ organisation }) => organisation === stations[0]?.id);
  expect(await counted("organisation", station)).toBe(1 + bodies);
  expect(await counted("appointment", station)).toBe(here.length);
});

test.each(signIns)("$username signs in, to the posts that he is listed with", async ({ username, person }) => {
  const browser = office.browser();
  const { password, accounts } = demonstration;
  const secret = accounts.find((account) => account.username === username)?.secret;
  let answer = await browser.send("POST /api/session", { username, password });
  if (secret) {
    expect(answer.json()).toEqual({ next: "second-factor" });
    answer = await browser.send("POST /api/session/second-factor", { code: codeOf(secret, office.now()) });
  }
  const me = answer.json();
  const now = province.appointments.filter((one) => one.person === person && holdsOn(one, today));
  const held = me.appointments.map((one: { organisation: { id: string }; post: { id: string } }) => [
    one.organisation.id,
    one.post.id,
  ]);
  expect(new Set(held)).toEqual(new Set(now.map(({ organisation, post }) => [organisation, post])));
  expect(me).toMatchObject({ due: null, secondFactor: Boolean(secret), settings: { demonstration: true } });
});

test("every act is on the trail in the name of the system, and a rule that is broken with it", async () => {
  const { rows } = await database.owner.query(
    `select action, system, count(*)::int as n from audit where action not like 'accounts.%ign%' and action not like 'assessments.%' group by action, system`,
  );
  const { organisations, registrations, appointments } = province;
  expect(new Map(rows.map(({ action, system, n }) => [action, [system, n]]))).toEqual(
    new Map<string, [string, number]>([
      ["organisations.create", ["set-up", organisations.length]],
      ["people.register", ["set-up", registrations.length]],
      ["people.appoint", ["set-up", appointments.length]],
      ["accounts.open", ["accounts", 19]],
      ["accounts.enrolSecondFactor", ["accounts", 4]],
    ]),
  );
  const warned = await database.owner.query(
    `select distinct organisation_id from audit where details -> 'warnings' @> '[{"source": "《辽宁省职业技能鉴定所（站）质量管理体系建设验收标准（2013）》4.1.3"}]'`,
  );
  expect(warned.rows).toHaveLength(3);
});

test("of every assessment what lists read is what its log comes to, and the trail has each of its acts", async () => {
  const editions = Object.values(standards).map(getEdition);
  const verified = await verifyAssessments({ database, editions, today });
  expect(verified).toHaveLength(logs.length);
  expect(verified.filter(({ wrong }) => wrong.length > 0)).toEqual([]);
  const { rows } = await database.owner.query(
    "select system, count(*)::int as n from audit where action like 'assessments.%' group by system",
  );
  expect(rows).toEqual([{ system: "set-up", n: logs.flat().length }]);
});

test("who acted is who acts in the log, none of it in the name of the system", async () => {
  const { rows } = await database.owner.query(
    "select id, person_id, actor_organisation_id, post, system from assessment_action",
  );
  const acted = new Map(rows.map(({ id, ...by }) => [id, by]));
  for (const { id, by } of logs.flat()) {
    if (!("person" in by)) throw new Error("only people act in it");
    const { person, organisation, post } = by;
    expect(acted.get(id)).toEqual({ person_id: person, actor_organisation_id: organisation, post, system: null });
  }
});

test("who can sign in and takes part finds what waits for him, as the table of the demonstration says", async () => {
  const { accounts } = demonstration;
  const waiting = await database.transaction({ system: "set-up" }, (transaction) =>
    listWaiting(transaction, { accounts, day: today }),
  );
  for (const { username, person, organisation } of accounts) {
    const printed = waiting.filter((one) => one.username === username).reduce((sum, { count }) => sum + count, 0);
    const held = province.appointments.find((one) => one.person === person && one.organisation === organisation);
    const mine = { person, organisation, post: held?.post ?? "" };
    const actor = { personId: person, organisationId: organisation, post: mine.post };
    const { open } = await database.transaction(actor, (transaction) => countTodos(transaction, { mine, day: today }));
    expect({ username, open }).toEqual({ username, open: printed });
  }
  const idle = accounts.filter(({ username }) => !waiting.some((one) => one.username === username));
  expect(idle.map(({ username }) => username)).toEqual([
    ...["province.admin", "province.security", "province.log", "city.admin", "examiner"],
  ]);
});

test("a page is named that can be objected to, as long as there is one", async () => {
  const named = (day: string) =>
    database.transaction({ system: "public" }, (transaction) => findPublished(transaction, day));
  const { rows } = await database.owner.query<{ token: string; from: string; until: string }>(
    "select token, content -> 'period' ->> 'from' as from, content -> 'period' ->> 'until' as until from assessment_public",
  );
  const open = rows.filter(({ from, until }) => from <= today && today <= until).map(({ token }) => token);
  expect(open).toContain(await named(today));
  expect(rows.map(({ token }) => token)).toContain(await named("2099-01-01"));
  expect(await named("2000-01-01")).toBeUndefined();
});
