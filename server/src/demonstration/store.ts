import { sql } from "kysely";
import type pg from "pg";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import type { DemonstrationAccount } from "./model.ts";

/** What is in a database: nothing yet, the demonstration that is looked for, or something else. */
type Content = "nothing" | "demonstration" | "other";

/** What is in a database that may belong to anybody, seen by its owner: nothing is made or migrated. */
export async function contentBefore(owner: pg.ClientBase, root: string): Promise<Content> {
  const tables = await owner.query<{ filled: boolean; ours: boolean }>(
    `select count(*) > 0 as filled, coalesce(bool_or(c.oid = to_regclass('public.account')), false) as ours
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and n.nspname <> 'information_schema' and n.nspname not like 'pg\\_%'`,
  );
  if (!tables.rows[0]?.filled) return "nothing";
  if (!tables.rows[0].ours) return "other";
  const { rows } = await owner.query<{ id: string }>("select id from organisation order by id = $1 desc limit 1", [
    root,
  ]);
  return contentOf(rows, root);
}

/** Whether names of a demonstration belong to accounts that are not among `accounts`, in a database seen by its owner. */
export async function hasOthersBefore(
  owner: pg.ClientBase,
  accounts: readonly Pick<DemonstrationAccount, "id" | "username">[],
): Promise<boolean> {
  const { rows } = await owner.query<{ others: boolean }>(
    "select exists (select from account where username = any ($1) and id <> all ($2)) as others",
    [accounts.map(({ username }) => username), accounts.map(({ id }) => id)],
  );
  return rows[0]?.others === true;
}

/** What is in a database of ours; whoever else enters a demonstration waits until the transaction ends. */
export async function lockContent(transaction: Transaction, root: string): Promise<Content> {
  const lock = sql`pg_advisory_xact_lock(hashtextextended('demonstration', 0))`;
  await run(transaction, query.selectNoFrom(lock.as("locked")));
  const first = query.selectFrom("organisation").select("id").orderBy(sql`id = ${root}`, "desc").limit(1);
  return contentOf(await run(transaction, first), root);
}

function contentOf([first]: readonly { id: string }[], root: string): Content {
  if (!first) return "nothing";
  return first.id === root ? "demonstration" : "other";
}

/** The accounts of these names, whoever opened them. */
export async function listAccounts(transaction: Transaction, usernames: readonly string[]): Promise<string[]> {
  const found = query
    .selectFrom("account")
    .select("id")
    .where("username", "in", [...usernames]);
  return (await run(transaction, found)).map(({ id }) => id);
}

/** Opens accounts with passwords that nobody has to change. */
export async function openAccounts(
  transaction: Transaction,
  of: { accounts: readonly (DemonstrationAccount & { hash: string })[]; at: Date },
): Promise<void> {
  const accounts = of.accounts.map(({ id, username, person, organisation }) => {
    return { organisation_id: organisation, id, person_id: person, username, opened_at: of.at };
  });
  await run(transaction, query.insertInto("account").values(accounts));
  const credentials = of.accounts.map(({ id, organisation, hash }) => {
    return { organisation_id: organisation, account_id: id, password_hash: hash, is_first: false };
  });
  await run(transaction, query.insertInto("credential").values(credentials));
}

/** What waits for somebody of a demonstration: so many acts of a kind. */
export interface Waiting {
  username: string;
  action: string;
  count: number;
}

/** What waits on a day for whoever has one of some accounts, by name or by the posts that he holds; the most of a kind first. */
export async function listWaiting(
  transaction: Transaction,
  { accounts, day }: { accounts: readonly Pick<DemonstrationAccount, "id">[]; day: string },
): Promise<Waiting[]> {
  const listed = query
    .selectFrom("account")
    .innerJoin("assessment_todo", (join) =>
      join.on(({ or, exists, eb, ref, selectFrom }) => {
        const held = selectFrom("appointment")
          .select("appointment.id")
          .where("appointment.person_id", "=", ref("account.person_id"))
          .where("appointment.organisation_id", "=", ref("assessment_todo.office_id"))
          .where(sql<boolean>`post_code = any(${ref("assessment_todo.posts")})`)
          .where(sql<boolean>`${day} between valid_from and coalesce(valid_until, 'infinity')`);
        return or([eb("assessment_todo.person_id", "=", ref("account.person_id")), exists(held)]);
      }),
    )
    .select(["username", "action", sql<number>`count(*)::int`.as("count")])
    .where("account.id", "in", [...accounts.map(({ id }) => id)])
    .groupBy(["username", "action"])
    .orderBy("count", "desc")
    .orderBy("action");
  return await run(transaction, listed);
}

/** The address of a page that can be objected to on a day, the latest; else of the latest there is. */
export async function findPublished(transaction: Transaction, day: string): Promise<string | undefined> {
  const found = query
    .selectFrom("assessment_public")
    .select("token")
    .where("shown_from", "<=", day)
    .orderBy(sql`content -> 'period' ->> 'until' >= ${day}`, "desc")
    .orderBy("shown_from", "desc")
    .orderBy("assessment_id")
    .limit(1);
  return (await run(transaction, found))[0]?.token;
}

/** Confirms licences in the name of an official of whoever approved their station, but for those in force of some. */
export async function confirmLicences(
  transaction: Transaction,
  { except, day }: { except: readonly string[]; day: string },
): Promise<void> {
  const confirmed = sql`
    insert into licence_confirmation
      (organisation_id, id, licence_id, licence_version, scope, confirmed_by, confirmed_in)
    select said.organisation_id, gen_random_uuid(), said.licence_id, said.version, said.scope, official.person_id,
      approval.approver_id
    from licence_said said
    join licence on licence.organisation_id = said.organisation_id and licence.id = said.licence_id
    join approval on approval.organisation_id = said.organisation_id and ${day} between approval.valid_from
      and coalesce(approval.valid_until, 'infinity')
    join lateral (
      select person_id from appointment
      where appointment.organisation_id = approval.approver_id and post_code = 'approving-official'
      order by valid_from desc, person_id
      limit 1
    ) official on true
    where not (said.organisation_id = any(${except}::uuid[]) and coalesce(licence.valid_until, 'infinity') >= ${day})`;
  await run(transaction, { compile: () => confirmed.compile(query) });
}
