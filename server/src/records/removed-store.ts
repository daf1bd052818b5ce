import { sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { runHashed } from "./hashed-store.ts";
import { type RecordRow, selectRecords } from "./select-store.ts";
import type { Staged } from "./staged-columns.ts";
import { keyOf, tableOf } from "./table-of.ts";

/** Records entered in this transaction that have the key of one removed since a moment: some of them, and how many. */
export async function findReentered(
  transaction: Transaction,
  {
    organisation,
    register,
    since,
    limit,
  }: Pick<Staged, "organisation" | "register"> & { since: string; limit: number },
): Promise<{ rows: RecordRow[]; count: number }> {
  const table = sql.table(tableOf(register));
  const same = keyOf(register).map((name) => sql`said.${sql.ref(name)} = t.${sql.ref(name)}`);
  // What was removed, entered again and removed again is one.
  const entered = sql`select distinct on (t.id) t.* from record_version v
    cross join lateral jsonb_populate_record(null::${table}, v.said) said
    join ${table} t on t.organisation_id = v.organisation_id and ${sql.join(same, sql` and `)}
    where v.organisation_id = ${organisation} and v.register = ${register.id} and v.removed
      and v.until > ${since}::timestamptz and t.entered_at = now()`;
  const from = sql`(select e.*, count(*) over ()::int as count from (${entered}) e order by e.id limit ${limit})`;
  const found = selectRecords(register, { from, more: sql`r.count` });
  const rows = (await runHashed(transaction, found)) as (RecordRow & { count: number })[];
  return { rows, count: rows[0]?.count ?? 0 };
}
