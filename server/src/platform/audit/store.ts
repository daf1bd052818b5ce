import type { Transaction } from "../db/index.ts";
import { query, run } from "../db/queries.ts";
import type { Tables } from "../db/tables.ts";

type Added = Pick<Tables["audit"], "organisation_id" | "action" | "subject_kind" | "subject_id"> & {
  details: string;
  before_digest: string | null;
  after_digest: string | null;
  purpose: string | null;
  request_id: string | null;
};

/** Adds rows to the trail; the database itself fills in who acted. */
export async function add(transaction: Transaction, rows: readonly Added[]): Promise<void> {
  await run(transaction, query.insertInto("audit").values([...rows]));
}
