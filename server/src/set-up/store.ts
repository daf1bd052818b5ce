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
