import type { Database, Transaction } from "../db/index.ts";
import { ask, query, run } from "../db/queries.ts";
import type { Tables } from "../db/tables.ts";
import type { Settings } from "../services.ts";
import { type AliveSince, aliveSince } from "./session-limits.ts";

/** Which account, with the organisation that it belongs to. */
export interface AccountKey {
  organisationId: string;
  accountId: string;
}

interface Found {
  session_id: string;
  account_id: string;
  person_id: string;
  last_seen_at: Date;
  first_password: boolean;
  enrolled: boolean;
  administrator: boolean;
  acting_organisation_id: string | null;
  post_code: string | null;
}

/** Who holds a token of a session that lives, and the post chosen in it where its appointment holds today. */
export async function findSession(
  database: Pick<Database, "call">,
  of: AliveSince & { digest: Buffer; administrators: readonly string[] },
): Promise<Found | undefined> {
  const values = [of.digest, of.seenAfter, of.startedAfter, of.administrators];
  return (await ask<Found>(database, { name: "find_session", values }))[0];
}

/** Keeps a session from going idle. */
export async function touchSession(database: Pick<Database, "call">, of: { digest: Buffer; at: Date }): Promise<void> {
  await ask(database, { name: "touch_session", values: [of.digest, of.at] });
}

/** A session as it begins. */
export interface Started extends AccountKey {
  id: string;
  digest: Buffer;
  at: Date;
  agent: string;
  appointment: { id: string; organisationId: string } | undefined;
}

/** Adds a session. */
export async function addSession(transaction: Transaction, of: Started): Promise<void> {
  const row = {
    organisation_id: of.organisationId,
    id: of.id,
    account_id: of.accountId,
    token_digest: of.digest,
    started_at: of.at,
    last_seen_at: of.at,
    agent: of.agent,
    appointment_organisation_id: of.appointment?.organisationId ?? null,
    appointment_id: of.appointment?.id ?? null,
  };
  await run(transaction, query.insertInto("session").values(row));
}

/** Writes down which post a session acts in. */
export async function keepChoice(
  transaction: Transaction,
  of: { sessionId: string; appointment: { id: string; organisationId: string } },
): Promise<void> {
  const { id, organisationId } = of.appointment;
  const chosen = { appointment_organisation_id: organisationId, appointment_id: id };
  await run(transaction, query.updateTable("session").set(chosen).where("id", "=", of.sessionId));
}

/** The sessions of an account that live. */
export async function listSessions(transaction: Transaction, of: AccountKey & AliveSince) {
  const listed = query
    .selectFrom("session")
    .select(["id", "started_at", "last_seen_at", "agent"])
    .where("organisation_id", "=", of.organisationId)
    .where("account_id", "=", of.accountId)
    .where("last_seen_at", ">", of.seenAfter)
    .where("started_at", ">", of.startedAfter)
    .orderBy("last_seen_at", "desc");
  return await run(transaction, listed);
}

/** Ends one session of an account; false where there is none such. */
export async function endSession(transaction: Transaction, of: AccountKey & { sessionId: string }): Promise<boolean> {
  const ended = query
    .deleteFrom("session")
    .where("organisation_id", "=", of.organisationId)
    .where("account_id", "=", of.accountId)
    .where("id", "=", of.sessionId)
    .returning("id");
  return (await run(transaction, ended)).length > 0;
}

/** Ends every session of an account but one, and every half sign-in. */
export async function endSessions(transaction: Transaction, of: AccountKey & { but?: string }): Promise<void> {
  await endHalfSignIns(transaction, of);
  const ended = query
    .deleteFrom("session")
    .where("organisation_id", "=", of.organisationId)
    .where("account_id", "=", of.accountId);
  await run(transaction, of.but === undefined ? ended : ended.where("id", "<>", of.but));
}

/** Removes the sessions of an account that began, or were last used, too long ago to live. */
export async function removeDeadSessions(transaction: Transaction, of: AccountKey & AliveSince): Promise<void> {
  const dead = query
    .deleteFrom("session")
    .where("organisation_id", "=", of.organisationId)
    .where("account_id", "=", of.accountId)
    .where((is) => is.or([is("last_seen_at", "<=", of.seenAfter), is("started_at", "<=", of.startedAfter)]));
  await run(transaction, dead);
}

/** Gives an account another password: its holder's own, or a first one, which he has to change. */
export async function keepPassword(
  transaction: Transaction,
  of: AccountKey & { hash: string; first: boolean },
): Promise<void> {
  const kept = query
    .updateTable("credential")
    .set({ password_hash: of.hash, is_first: of.first })
    .where("organisation_id", "=", of.organisationId)
    .where("account_id", "=", of.accountId);
  await run(transaction, kept);
}

/** Removes every session, and every half sign-in, that lives no more. */
export async function removeAllDead(
  transaction: Transaction,
  { settings, at }: { settings: Settings; at: Date },
): Promise<void> {
  const { seenAfter, startedAfter } = aliveSince(settings, at);
  const dead = query
    .deleteFrom("session")
    .where((is) => is.or([is("last_seen_at", "<=", seenAfter), is("started_at", "<=", startedAfter)]));
  await run(transaction, dead);
  await run(transaction, query.deleteFrom("half_sign_in").where("started_at", "<=", seenAfter));
}

type HalfSignIn = Pick<Tables["half_sign_in"], "organisation_id" | "id" | "account_id" | "token_digest" | "started_at">;

/** Adds a half sign-in; the account has one at a time for each browser, and few at all. */
export async function addHalfSignIn(transaction: Transaction, row: HalfSignIn): Promise<void> {
  await run(transaction, query.insertInto("half_sign_in").values(row));
}

/** Whose password was right not long ago, by the token he was given then. */
export async function findHalfSignIn(
  transaction: Transaction,
  of: { digest: Buffer; startedAfter: Date },
): Promise<AccountKey | undefined> {
  const found = query
    .selectFrom("half_sign_in")
    .select(["organisation_id as organisationId", "account_id as accountId"])
    .where("token_digest", "=", of.digest)
    .where("started_at", ">", of.startedAfter);
  return (await run(transaction, found))[0];
}

/** Ends every half sign-in of an account. */
export async function endHalfSignIns(transaction: Transaction, { organisationId, accountId }: AccountKey) {
  const ended = query
    .deleteFrom("half_sign_in")
    .where("organisation_id", "=", organisationId)
    .where("account_id", "=", accountId);
  await run(transaction, ended);
}
