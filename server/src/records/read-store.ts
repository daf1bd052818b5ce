import type { Column, Register } from "@jianheng/domain/registers";
import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { comesAfter, momentOf, nameOfWriter, query, run } from "../platform/db/queries.ts";
import { type Narrowed, narrowedTo } from "./narrow-store.ts";
import { type RecordRow, selectRecords } from "./select-store.ts";
import type { Which } from "./store.ts";
import { columnsOf, tableOf } from "./table-of.ts";

/** A record in a list: with the number of its papers, and the place in the list at which it stands. */
export interface ListedRow extends RecordRow {
  files: number;
  entered_at: Date;
  entered_by_name: string | null;
  place: string;
}

/** Where a list goes on: after the record at this place with this id. */
export type Place = readonly [place: string, id: string];

/** Records from the newest on: by their first day that is always known, else by when they were entered. One more than `limit`. */
export async function listRecords(
  transaction: Transaction,
  of: Narrowed & { after: Place | undefined; limit: number },
): Promise<ListedRow[]> {
  const { register, after, limit } = of;
  const order = orderOf(register);
  const more = after ? sql`and ${order.after(after)}` : sql``;
  const from = sql`(select * from ${sql.table(tableOf(register))} r where ${narrowedTo(of)} ${more}
    order by ${order.by} desc, r.id limit ${limit + 1})`;
  const selected = selectRecords(register, { from, more: listedWith(register, order.place) });
  return (await runSql(transaction, sql`${selected} order by ${order.by} desc, r.id`)) as ListedRow[];
}

/** One record. */
export async function findRecord(transaction: Transaction, of: Which): Promise<ListedRow | undefined> {
  const { organisation, register, id } = of;
  const from = sql`(select * from ${sql.table(tableOf(register))} where organisation_id = ${organisation} and id = ${id})`;
  const selected = selectRecords(register, { from, more: listedWith(register, orderOf(register).place) });
  return (await runSql(transaction, selected))[0] as ListedRow | undefined;
}

function listedWith(register: Register, place: RawBuilder<string>): RawBuilder<unknown> {
  return sql`r.entered_at, ${nameOfWriter({ person: sql.ref("r.entered_by"), station: sql.ref("r.organisation_id") })} as entered_by_name, ${place} as place,
    (select count(*)::int from record_file f
      where f.organisation_id = r.organisation_id and f.register = ${register.id} and f.record_id = r.id) as files`;
}

function orderOf(register: Register) {
  const id = sql.ref("r.id");
  const column = register.columns.find(({ type, required }: Column) => type.kind === "day" && required);
  if (!column) {
    const at = sql.ref("r.entered_at");
    return { by: at, place: momentOf(at), after: (place: Place) => comesAfter({ at, id, place }) };
  }
  const day = sql.ref(`r.${columnsOf(column)[0].name}`);
  const after = ([last, lastId]: Place) =>
    sql<boolean>`(${day} < ${last}::date or (${day} = ${last}::date and ${id} > ${lastId}))`;
  return { by: day, place: sql<string>`${day}::text`, after };
}

function runSql(transaction: Transaction, written: RawBuilder<unknown>): Promise<unknown[]> {
  return run(transaction, { compile: () => written.compile(query) });
}
