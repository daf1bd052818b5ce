import type { Register } from "@jianheng/domain/registers";
import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import { tableOf } from "./table-of.ts";
import type { TableValue } from "./table-values.ts";

/** The one record that is meant. */
export interface Which {
  organisation: string;
  register: Register;
  id: string;
}

/** Whether an organisation is a station: only stations keep books. */
export async function isStation(transaction: Transaction, organisation: string): Promise<boolean> {
  const found = query
    .selectFrom("organisation")
    .select("id")
    .where("id", "=", organisation)
    .where("kind", "=", "station");
  return (await run(transaction, found)).length > 0;
}

/** Enters a record. */
export async function addRecord(
  transaction: Transaction,
  { organisation, register, id, values }: Which & { values: readonly TableValue[] },
): Promise<void> {
  const columns = sql.join(values.map(({ name }) => sql.ref(name)));
  const table = sql.table(tableOf(register));
  await runSql(
    transaction,
    sql`insert into ${table} (organisation_id, id, ${columns})
      values (${organisation}, ${id}, ${sql.join(values.map(bound))})`,
  );
}

/** Locks a record until the transaction ends; its version, where it is there. */
export async function lockRecord(transaction: Transaction, of: Which): Promise<number | undefined> {
  const locked = sql<{ version: number }>`select version from ${sql.table(tableOf(of.register))}
    where ${isRecord(of)} for update`;
  return (await runSql(transaction, locked))[0]?.version;
}

/** Changes some columns of a record; it has one version more. */
export async function changeRecord(
  transaction: Transaction,
  { values, ...which }: Which & { values: readonly TableValue[] },
): Promise<void> {
  const sets = values.map((value) => sql`${sql.ref(value.name)} = ${bound(value)}`);
  await runSql(
    transaction,
    sql`update ${sql.table(tableOf(which.register))} set ${sql.join(sets)}, version = version + 1
      where ${isRecord(which)}`,
  );
}

/** Removes a record with the list of its papers; the papers stay the station's. */
export async function removeRecord(transaction: Transaction, of: Which): Promise<void> {
  const papers = query
    .deleteFrom("record_file")
    .where("organisation_id", "=", of.organisation)
    .where("register", "=", of.register.id)
    .where("record_id", "=", of.id);
  await run(transaction, papers);
  await runSql(transaction, sql`delete from ${sql.table(tableOf(of.register))} where ${isRecord(of)}`);
}

function isRecord({ organisation, id }: Which): RawBuilder<boolean> {
  return sql<boolean>`organisation_id = ${organisation} and id = ${id}`;
}

function bound({ value, type }: TableValue): RawBuilder<unknown> {
  return sql`${value}::${sql.raw(type)}`;
}

function runSql<Row>(transaction: Transaction, written: RawBuilder<Row>): Promise<Row[]> {
  return run(transaction, { compile: () => written.compile(query) });
}
