import type { Register } from "@jianheng/domain/registers";
import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { comesAfter, momentOf, nameOfWriter, query, run } from "../platform/db/queries.ts";
import { type RecordRow, selectRecords } from "./select-store.ts";
import type { Which } from "./store.ts";
import { tableOf } from "./table-of.ts";

/** What a record said before, with until when, and who said otherwise then or removed it. */
export interface VersionRow extends RecordRow {
  until: Date;
  until_by_name: string | null;
  removed: boolean;
  /** Why it ended. */
  reason: string | null;
  entered_at: Date;
  entered_by_name: string | null;
  /** Its place in a list from the last on. */
  place: string;
}

/** Where a list of what was removed goes on: after the record at this moment with this id. */
type Place = readonly [moment: string, id: string];

/** What a record said before, the newest first; as it was removed comes first where it was. */
export async function listVersions(transaction: Transaction, of: Which): Promise<VersionRow[]> {
  const { id, ...in_ } = of;
  const selected = versions({ ...in_, which: sql`v.record_id = ${id}` });
  return await runSql(transaction, sql`${selected} order by r.version desc`);
}

/** What was removed of a register, as it was then, the last first; one more than the limit. */
export async function listRemoved(
  transaction: Transaction,
  of: { organisation: string; register: Register; after: Place | undefined; limit: number },
): Promise<VersionRow[]> {
  const { after, limit, ...in_ } = of;
  const [at, id] = [sql.ref("v.until"), sql.ref("v.record_id")];
  const further = after ? sql`and ${comesAfter({ at, id, place: after })}` : sql``;
  const which = sql`v.removed ${further} order by v.until desc, v.record_id limit ${limit + 1}`;
  return await runSql(transaction, sql`${versions({ ...in_, which })} order by r.until desc, r.id`);
}

/** Versions of a register's records. A row of the past is read as a row of the table is. */
function versions({ organisation, register, which }: Omit<Which, "id"> & { which: RawBuilder<unknown> }) {
  const table = sql.table(tableOf(register));
  const from = sql`(select said.*, v.until, v.until_by, v.removed, v.reason from record_version v
    cross join lateral jsonb_populate_record(null::${table}, v.said) said
    where v.organisation_id = ${organisation} and v.register = ${register.id} and ${which})`;
  const writer = (person: string) => nameOfWriter({ person: sql.ref(person), station: sql.ref("r.organisation_id") });
  const more = sql`r.until, r.removed, r.reason, ${writer("r.until_by")} as until_by_name, r.entered_at,
    ${writer("r.entered_by")} as entered_by_name, ${momentOf(sql.ref("r.until"))} as place`;
  return selectRecords(register, { from, more, past: true });
}

async function runSql(transaction: Transaction, written: RawBuilder<unknown>): Promise<VersionRow[]> {
  return (await run(transaction, { compile: () => written.compile(query) })) as VersionRow[];
}
