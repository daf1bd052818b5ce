import { sql } from "kysely";
import type { AccountKey } from "../platform/auth/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";

/** An account as those who look after it see it. */
export interface Seen extends AccountKey {
  personId: string;
  /** As the account's organisation calls the person; null where it does no more. */
  name: string | null;
  username: string;
  disabledAt: Date | null;
  lockedUntil: Date | null;
  lastSignInAt: Date | null;
  enrolled: boolean;
}

/** The accounts of an organisation in the order of their names, from after one on. */
export async function listSeen(
  transaction: Transaction,
  of: { organisationId: string; after: string; limit: number },
): Promise<Seen[]> {
  const listed = seen(of.organisationId).where("username", ">", of.after).orderBy("username").limit(of.limit);
  return await run(transaction, listed);
}

/** One account of an organisation, if the actor sees it. */
export async function findSeen(transaction: Transaction, of: AccountKey): Promise<Seen | undefined> {
  return (await run(transaction, seen(of.organisationId).where("account.id", "=", of.accountId)))[0];
}

function seen(organisationId: string) {
  return query
    .selectFrom("account")
    .leftJoin("registration", (join) =>
      join
        .onRef("registration.organisation_id", "=", "account.organisation_id")
        .onRef("registration.person_id", "=", "account.person_id"),
    )
    .select([
      "account.organisation_id as organisationId",
      "account.id as accountId",
      "account.person_id as personId",
      "registration.name",
      "username",
      "disabled_at as disabledAt",
      "locked_until as lockedUntil",
      "last_sign_in_at as lastSignInAt",
      sql<boolean>`exists (
        select from second_factor
        where second_factor.organisation_id = account.organisation_id and second_factor.account_id = account.id
          and second_factor.confirmed_at is not null
      )`.as("enrolled"),
    ])
    .where("account.organisation_id", "=", organisationId);
}

/** Whether an organisation knows a person, so that it can open an account for him. */
export async function isKnown(
  transaction: Transaction,
  of: { organisationId: string; personId: string },
): Promise<boolean> {
  const found = query
    .selectFrom("registration")
    .select("person_id")
    .where("organisation_id", "=", of.organisationId)
    .where("person_id", "=", of.personId)
    .limit(1);
  return (await run(transaction, found)).length > 0;
}

/** Whether a name has an account already, wherever, and whether a person has one of the organisation. */
export async function findTaken(
  transaction: Transaction,
  of: { organisationId: string; username: string; personId: string },
): Promise<{ byUsername: boolean; byPerson: boolean }> {
  const asked = query.selectNoFrom([
    sql<boolean>`username_taken(${of.username})`.as("byUsername"),
    sql<boolean>`exists (
      select from account where organisation_id = ${of.organisationId} and person_id = ${of.personId}
    )`.as("byPerson"),
  ]);
  return (await run(transaction, asked))[0] ?? { byUsername: false, byPerson: false };
}

/** Adds an account; false where somebody else took the name or the person a moment ago. */
export async function addAccount(
  transaction: Transaction,
  of: AccountKey & { personId: string; username: string; at: Date },
): Promise<boolean> {
  const row = {
    organisation_id: of.organisationId,
    id: of.accountId,
    person_id: of.personId,
    username: of.username,
    opened_at: of.at,
  };
  const added = query
    .insertInto("account")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning("id");
  return (await run(transaction, added)).length > 0;
}

/** Gives an account a password that an administrator has seen. */
export async function giveFirstPassword(transaction: Transaction, of: AccountKey & { hash: string }): Promise<void> {
  const call = sql<boolean>`give_first_password(${of.organisationId}, ${of.accountId}, ${of.hash})`;
  const [row] = await run(transaction, query.selectNoFrom(call.as("given")));
  if (!row?.given) throw new Error(`account ${of.accountId} is not one to give a password`);
}

/** Disables an account from a moment on, or enables it. */
export async function setDisabled(
  transaction: Transaction,
  of: AccountKey & { disabledAt: Date | null },
): Promise<void> {
  const set = query
    .updateTable("account")
    .set({ disabled_at: of.disabledAt })
    .where("organisation_id", "=", of.organisationId)
    .where("id", "=", of.accountId);
  await run(transaction, set);
}
