import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";

/** Whether anybody can sign in yet. */
export async function hasAccounts(transaction: Transaction): Promise<boolean> {
  return (await run(transaction, query.selectFrom("account").select("id").limit(1))).length > 0;
}

/** Keeps the one link by which an installation is set up; one that was made before holds no more. */
export async function keepLink(transaction: Transaction, of: { digest: Buffer; at: Date }): Promise<void> {
  const row = { token_digest: of.digest, made_at: of.at };
  const kept = query.insertInto("set_up_link").values(row);
  await run(
    transaction,
    kept.onConflict((conflict) => conflict.column("singleton").doUpdateSet(row)),
  );
}

/** Whether a link holds; whoever else has it waits until the transaction ends. */
export async function lockLink(transaction: Transaction, of: { digest: Buffer; madeAfter: Date }): Promise<boolean> {
  const found = query
    .selectFrom("set_up_link")
    .select("singleton")
    .where("token_digest", "=", of.digest)
    .where("made_at", ">", of.madeAfter)
    .forUpdate();
  return (await run(transaction, found)).length > 0;
}

/** Removes the link: it is used once. */
export async function removeLink(transaction: Transaction): Promise<void> {
  await run(transaction, query.deleteFrom("set_up_link"));
}

/** Whether there is a region of this code. */
export async function isRegion(transaction: Transaction, code: string): Promise<boolean> {
  return (await run(transaction, query.selectFrom("region").select("code").where("code", "=", code))).length > 0;
}

/** The organisation that all others report to, and who runs it. */
export interface First {
  organisation: { id: string; kind: "province" | "city" | "county" | "station"; name: string; region: string };
  person: { id: string; name: string; residentId: string; mobile: string | null };
  appointments: readonly { id: string; post: string; from: string }[];
}

/** Enters the first organisation, its administrator and what he is appointed to. */
export async function enterFirst(
  transaction: Transaction,
  { organisation, person, appointments }: First,
): Promise<void> {
  const { region: region_code, ...root } = organisation;
  await run(transaction, query.insertInto("organisation").values({ ...root, region_code }));
  await run(transaction, query.insertInto("person").values({ id: person.id, name: person.name }));
  const rows = appointments.map(({ id, post, from }) => ({
    organisation_id: organisation.id,
    id,
    person_id: person.id,
    post_code: post,
    valid_from: from,
  }));
  await run(transaction, query.insertInto("appointment").values(rows));
}

/** Opens the first account, with the password that its holder chose. */
export async function openFirst(
  transaction: Transaction,
  of: { organisationId: string; accountId: string; personId: string; username: string; hash: string; at: Date },
): Promise<void> {
  const { organisationId: organisation_id, accountId, personId: person_id, username } = of;
  const account = { organisation_id, id: accountId, person_id, username, opened_at: of.at };
  await run(transaction, query.insertInto("account").values(account));
  const credential = { organisation_id, account_id: accountId, password_hash: of.hash, is_first: false };
  await run(transaction, query.insertInto("credential").values(credential));
}
