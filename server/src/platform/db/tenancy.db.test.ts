import { afterEach, beforeEach, expect, test } from "vitest";
import { useDatabase } from "./testing/database.fixture.ts";
import { tenancyFaults } from "./testing/tenancy.fixture.ts";

const database = useDatabase();
beforeEach(() => database.owner.query("begin"));
afterEach(() => database.owner.query("rollback"));

test("no table lets one organisation reach into another", async () => {
  expect(await tenancyFaults(database.owner)).toEqual([]);
});

const KEY = "organisation_id uuid references organisation, id uuid, primary key (organisation_id, id)";
const SECURE = `alter table bad enable row level security; create policy p on bad to jianheng_app using (false);`;

test.each([
  ["bad: has no row-level security", `create table bad (${KEY})`],
  ["bad: has no row-level security", `create table bad (${KEY}); alter table bad enable row level security;`],
  ["bad: has no organisation_id, and is not listed as shared", `create table bad (id uuid primary key); ${SECURE}`],
  [
    "bad: has a key that does not begin with its organisation",
    `create table bad (id uuid primary key, organisation_id uuid); ${SECURE}`,
  ],
  [
    "bad: bad_document_id_fkey does not carry the organisation",
    `alter table appointing_document add unique (id);
     create table bad (${KEY}, document_id uuid references appointing_document (id)); ${SECURE}`,
  ],
  ["bad: is a view with its owner's rights", "create view bad as select * from person"],
  ["region: is shared, and the application can write it", "grant update (name) on region to jianheng_app"],
  [
    "bad: belongs to the application's role",
    `create table bad (${KEY}); ${SECURE} alter table bad owner to jianheng_app`,
  ],
])("a table is caught that breaks it: %s", async (fault, sql) => {
  await database.owner.query(sql);
  expect(await tenancyFaults(database.owner)).toEqual([fault]);
});

test("the application's role is plain: it can't become another, and nothing it owns or may do goes round the policies", async () => {
  const { rows } = await database.owner.query(`
    select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
      (select count(*)::int from pg_auth_members where member = r.oid) as memberships,
      has_schema_privilege(oid, 'public', 'create') as creates
    from pg_roles r where rolname = 'jianheng_app'`);
  const never = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
  expect(rows).toEqual([{ ...never, rolreplication: false, memberships: 0, creates: false }]);
});
