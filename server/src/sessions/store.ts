import { sql } from "kysely";
import type { AccountKey } from "../platform/auth/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";

/** An account with what it is proved by. */
export interface Account extends AccountKey {
  personId: string;
  username: string;
  disabled: boolean;
  passwordHash: string;
  firstPassword: boolean;
  enrolled: boolean;
}

/** The account of an id, for work as the system actor `accounts`. */
export async function getAccount(transaction: Transaction, accountId: string): Promise<Account> {
  const found = query
    .selectFrom("account")
    .innerJoin("credential", (join) =>
      join
        .onRef("credential.organisation_id", "=", "account.organisation_id")
        .onRef("credential.account_id", "=", "account.id"),
    )
    .select((is) => [
      "account.organisation_id as organisationId",
      "account.id as accountId",
      "person_id as personId",
      "username",
      "password_hash as passwordHash",
      "is_first as firstPassword",
      is("disabled_at", "is not", null).$castTo<boolean>().as("disabled"),
      isEnrolled().as("enrolled"),
    ])
    .where("account.id", "=", accountId);
  const account = (await run(transaction, found))[0];
  if (!account) throw new Error(`there is no account ${accountId}`);
  return account;
}

/** Whether `account` has a second factor in use. */
function isEnrolled() {
  return sql<boolean>`exists (
    select from second_factor
    where second_factor.organisation_id = account.organisation_id and second_factor.account_id = account.id
      and second_factor.confirmed_at is not null
  )`;
}

/** What people are called in an organisation, by their ids. The one place that knows where names stand. */
export async function findNames(
  transaction: Transaction,
  { organisationId, people }: { organisationId: string; people: readonly string[] },
): Promise<Map<string, string>> {
  if (people.length === 0) return new Map();
  const found = query
    .selectFrom("registration")
    .select(["person_id", "name"])
    .where("organisation_id", "=", organisationId)
    .where("person_id", "in", [...people]);
  return new Map((await run(transaction, found)).map(({ person_id, name }) => [person_id, name]));
}

/** What a person is appointed to on a day, in the organisation that his account belongs to and in those below it. */
export async function listAppointments(
  transaction: Transaction,
  of: { personId: string; organisationId: string; today: string },
) {
  const listed = query
    .selectFrom("appointment")
    .innerJoin("organisation", "organisation.id", "appointment.organisation_id")
    .innerJoin("post", "post.code", "appointment.post_code")
    .select([
      "appointment.id",
      "appointment.organisation_id",
      "organisation.name as organisation_name",
      "organisation.kind",
      "post_code",
      "post.name as post_name",
      "valid_from",
      "valid_until",
    ])
    .where("person_id", "=", of.personId)
    .where(sql<boolean>`is_within(appointment.organisation_id, ${of.organisationId})`)
    .where("valid_from", "<=", of.today)
    .where((is) => is.or([is("valid_until", "is", null), is("valid_until", ">=", of.today)]))
    .orderBy("organisation.kind")
    .orderBy("organisation.name")
    .orderBy("valid_from")
    .orderBy("appointment.id");
  return await run(transaction, listed);
}

/** Which appointment a session acts by. */
export async function findChoice(transaction: Transaction, sessionId: string): Promise<string | null> {
  const found = query.selectFrom("session").select("appointment_id").where("id", "=", sessionId);
  return (await run(transaction, found))[0]?.appointment_id ?? null;
}

/** Writes down when an account was last signed in with. */
export async function keepSignIn(transaction: Transaction, of: AccountKey & { at: Date }): Promise<void> {
  const kept = query
    .updateTable("account")
    .set({ last_sign_in_at: of.at })
    .where("organisation_id", "=", of.organisationId)
    .where("id", "=", of.accountId);
  await run(transaction, kept);
}
