import type { AccountKey } from "../auth/index.ts";
import type { Transaction } from "../db/index.ts";
import { query, run } from "../db/queries.ts";

/** A secret, sealed, and the last time step of which a code was taken. */
export interface Factor {
  id: string;
  secret_sealed: Buffer;
  used_step: string | null;
}

/** The second factor that an account signs in with, or the one that it has begun to enrol. */
export async function findFactor(
  transaction: Transaction,
  { organisationId, accountId, confirmed }: AccountKey & { confirmed: boolean },
): Promise<Factor | undefined> {
  const found = query
    .selectFrom("second_factor")
    .select(["id", "secret_sealed", "used_step"])
    .where("organisation_id", "=", organisationId)
    .where("account_id", "=", accountId)
    .where("confirmed_at", confirmed ? "is not" : "is", null)
    .forUpdate();
  return (await run(transaction, found))[0];
}

/** Adds a second factor that no code was given of yet, with its backup codes. */
export async function addFactor(
  transaction: Transaction,
  of: AccountKey & { id: string; sealed: Buffer; codes: readonly Buffer[] },
): Promise<void> {
  const { organisationId: organisation_id, accountId: account_id, id } = of;
  const factor = { organisation_id, account_id, id, secret_sealed: of.sealed };
  await run(transaction, query.insertInto("second_factor").values(factor));
  const codes = of.codes.map((digest) => ({ organisation_id, second_factor_id: id, digest }));
  await run(transaction, query.insertInto("backup_code").values(codes));
}

/** Adds second factors that are in use from the start. */
export async function addConfirmed(
  transaction: Transaction,
  { rows, at }: { rows: readonly (AccountKey & { id: string; sealed: Buffer })[]; at: Date },
): Promise<void> {
  if (rows.length === 0) return;
  const factors = rows.map(({ organisationId, accountId, id, sealed }) => {
    return { organisation_id: organisationId, account_id: accountId, id, secret_sealed: sealed, confirmed_at: at };
  });
  await run(transaction, query.insertInto("second_factor").values(factors));
}

/** Takes a second factor into use, with the time step of the code that was given. */
export async function confirmFactor(
  transaction: Transaction,
  of: { organisationId: string; id: string; step: number; at: Date },
): Promise<void> {
  const confirmed = query
    .updateTable("second_factor")
    .set({ confirmed_at: of.at, used_step: String(of.step) })
    .where("organisation_id", "=", of.organisationId)
    .where("id", "=", of.id);
  await run(transaction, confirmed);
}

/** Notes the time step of a code that was taken: a code is taken once. */
export async function useStep(
  transaction: Transaction,
  of: { organisationId: string; id: string; step: number },
): Promise<void> {
  const used = query
    .updateTable("second_factor")
    .set({ used_step: String(of.step) })
    .where("organisation_id", "=", of.organisationId)
    .where("id", "=", of.id);
  await run(transaction, used);
}

/** Uses a backup code up; false where there is none such left. */
export async function useBackupCode(
  transaction: Transaction,
  of: { organisationId: string; id: string; digest: Buffer; at: Date },
): Promise<boolean> {
  const used = query
    .updateTable("backup_code")
    .set({ used_at: of.at })
    .where("organisation_id", "=", of.organisationId)
    .where("second_factor_id", "=", of.id)
    .where("digest", "=", of.digest)
    .where("used_at", "is", null)
    .returning("digest");
  return (await run(transaction, used)).length > 0;
}

/** Removes what an account has begun to enrol, or what it signs in with, or both; answers whether there was any. */
export async function removeFactors(
  transaction: Transaction,
  { organisationId, accountId, confirmed }: AccountKey & { confirmed?: boolean },
): Promise<boolean> {
  const all = query
    .deleteFrom("second_factor")
    .where("organisation_id", "=", organisationId)
    .where("account_id", "=", accountId);
  const some = confirmed === undefined ? all : all.where("confirmed_at", confirmed ? "is not" : "is", null);
  return (await run(transaction, some.returning("id"))).length > 0;
}
