import type { Attempts } from "@jianheng/domain/accounts";
import type { AccountKey } from "../auth/index.ts";
import type { Transaction } from "../db/index.ts";
import { query, run } from "../db/queries.ts";

interface Row {
  wrong: number;
  wrong_at: Date | null;
  locked_until: Date | null;
}

const COLUMNS = ["wrong", "wrong_at", "locked_until"] as const;

/** The account of a name, kept from others until the transaction ends, with its attempts. */
export async function lockByUsername(transaction: Transaction, username: string) {
  const found = query
    .selectFrom("account")
    .select(["organisation_id as organisationId", "id as accountId", ...COLUMNS])
    .where("username", "=", username)
    .forUpdate();
  const row = (await run(transaction, found))[0];
  return row && { organisationId: row.organisationId, accountId: row.accountId, attempts: read(row) };
}

/** The attempts of an account, kept from others until the transaction ends. */
export async function lockByKey(transaction: Transaction, key: AccountKey): Promise<Attempts> {
  const found = query
    .selectFrom("account")
    .select(COLUMNS)
    .where("organisation_id", "=", key.organisationId)
    .where("id", "=", key.accountId)
    .forUpdate();
  const row = (await run(transaction, found))[0];
  if (!row) throw new Error(`there is no account ${key.accountId}`);
  return read(row);
}

/** Writes down the attempts of an account. */
export async function keepAttempts(transaction: Transaction, key: AccountKey, attempts: Attempts): Promise<void> {
  const kept = query
    .updateTable("account")
    .set(write(attempts))
    .where("organisation_id", "=", key.organisationId)
    .where("id", "=", key.accountId);
  await run(transaction, kept);
}

/** The attempts of a name without account, kept from others until the transaction ends. */
export async function lockUnknown(transaction: Transaction, index: Buffer, at: Date): Promise<Attempts> {
  const first = { name_index: index, wrong: 0, wrong_at: at };
  await run(
    transaction,
    query
      .insertInto("unknown_name")
      .values(first)
      .onConflict((conflict) => conflict.doNothing()),
  );
  const found = query.selectFrom("unknown_name").select(COLUMNS).where("name_index", "=", index).forUpdate();
  const row = (await run(transaction, found))[0];
  return read(row ?? { wrong: 0, wrong_at: null, locked_until: null });
}

/** Writes down the attempts of a name without account. */
export async function keepUnknown(transaction: Transaction, index: Buffer, attempts: Attempts): Promise<void> {
  const row = { ...write(attempts), wrong_at: new Date(attempts.lastAt) };
  await run(transaction, query.updateTable("unknown_name").set(row).where("name_index", "=", index));
}

/** Removes names and addresses that were last heard of before a moment. */
export async function forgetBefore(transaction: Transaction, moment: Date): Promise<void> {
  await run(transaction, query.deleteFrom("unknown_name").where("wrong_at", "<", moment));
  await run(transaction, query.deleteFrom("unknown_address").where("since", "<", moment));
}

/** Counts `more` unknown names for an address, from none where it has been quiet since; answers how many there are. */
export async function countAddress(
  transaction: Transaction,
  of: { index: Buffer; at: Date; quietSince: Date; more: 0 | 1 },
): Promise<number> {
  const row = { address_index: of.index, since: of.at, failures: of.more };
  const counted = query
    .insertInto("unknown_address")
    .values(row)
    .onConflict((conflict) =>
      conflict.column("address_index").doUpdateSet((is) => ({
        since: is
          .case()
          .when("unknown_address.since", "<", of.quietSince)
          .then(of.at)
          .else(is.ref("unknown_address.since"))
          .end(),
        failures: is
          .case()
          .when("unknown_address.since", "<", of.quietSince)
          .then<number>(of.more)
          .else(is("unknown_address.failures", "+", of.more))
          .end(),
      })),
    )
    .returning("failures");
  return (await run(transaction, counted))[0]?.failures ?? 0;
}

/** How often something was counted since a moment. */
export async function findCount(
  transaction: Transaction,
  { index, quietSince }: { index: Buffer; quietSince: Date },
): Promise<number> {
  const found = query
    .selectFrom("unknown_address")
    .select("failures")
    .where("address_index", "=", index)
    .where("since", ">=", quietSince);
  return (await run(transaction, found))[0]?.failures ?? 0;
}

function read(row: Row): Attempts {
  return { wrong: row.wrong, lastAt: row.wrong_at?.getTime() ?? 0, lockedUntil: row.locked_until?.getTime() ?? 0 };
}

function write({ wrong, lastAt, lockedUntil }: Attempts): Row {
  const time = (moment: number) => (moment === 0 ? null : new Date(moment));
  return { wrong, wrong_at: time(lastAt), locked_until: time(lockedUntil) };
}
