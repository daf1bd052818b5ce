import { expect, inject, test } from "vitest";
import { demonstrationOf, madeUpProvince } from "../../../demo/demonstration.ts";
import { makeAccounts } from "../../../demo/make-accounts.ts";
import { type TestDatabase, useDatabase } from "../platform/db/testing/database.fixture.ts";
import { enter, madeUp } from "../platform/db/testing/province.fixture.ts";
import { SERVICES } from "../platform/http/testing/http.fixture.ts";
import { checkDatabase, enterDemonstration } from "./index.ts";

const empty = useDatabase({ empty: true });
const ours = useDatabase();
const today = "2026-11-21";
const province = madeUpProvince(today);
const kept = makeAccounts({ province, policy: "administrators" });
const demonstration = demonstrationOf({ province, kept, today });

async function check({ owner }: TestDatabase, what = demonstration) {
  const { user, password, host, port } = inject("server");
  const { rows } = await owner.query<{ name: string }>("select current_database() as name");
  const place = new URLSearchParams({ host, port: String(port) });
  return await checkDatabase({ url: `postgres://${user}:${password}@/${rows[0]?.name}?${place}` }, what);
}

const FREE = { ok: true };
const TAKEN = { problems: [{ code: "not-a-demonstration" }] };

test("an empty database takes a demonstration, one with tables of somebody else's doesn't, and nothing is made in it", async () => {
  expect(await check(empty)).toMatchObject(FREE);
  await empty.owner.query("create schema theirs; create table theirs.organisation (id uuid)");
  expect(await check(empty)).toMatchObject(TAKEN);
  const { rows } = await empty.owner.query("select to_regclass('public.migration') as migration");
  expect(rows).toEqual([{ migration: null }]);
});

test("one of ours takes it while there is no organisation, or where it is there; not beside a true one, or one of another folder", async () => {
  expect(await check(ours)).toMatchObject(FREE);
  const { personalData } = SERVICES;
  await enterDemonstration({ database: ours, personalData, at: new Date() }, demonstration);
  expect(await check(ours)).toMatchObject(FREE);
  const other = demonstrationOf({ province, kept: makeAccounts({ province, policy: "administrators" }), today });
  expect(await check(ours, other)).toMatchObject({ problems: [{ code: "other-demonstration" }] });
  await ours.owner.query("truncate organisation, person cascade");
  await ours.transaction({ system: "set-up" }, (transaction) => enter(transaction, madeUp("station", "甲所")));
  expect(await check(ours)).toMatchObject(TAKEN);
});
