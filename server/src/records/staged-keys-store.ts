import { type RawBuilder, sql } from "kysely";
import type { Transaction } from "../platform/db/index.ts";
import { query, run } from "../platform/db/queries.ts";
import type { Staged, StagedColumn } from "./staged-columns.ts";

/** By what people are kept whom a sheet would have registered. */
const PEOPLE = "person";

/** Makes the table of what sheets of this import say and have not entered, as something is wrong; it goes with the transaction. */
export async function openKeys(transaction: Transaction): Promise<void> {
  await runSql(transaction, sql`create temporary table staged_key (register text, key text) on commit drop`);
}

/** Keeps what the rows that wait are called: a later sheet that names them is not wrong because this one is. */
export async function keepKeys(transaction: Transaction, { register, columns }: Staged): Promise<void> {
  const [first, ...more] = register.key;
  const keys = columns.flatMap(({ column, value }) => {
    const kept = (as: string, from: RawBuilder<string>) => [
      sql`select distinct ${as}, ${from} from staged where ${sql.ref(value)} is not null`,
    ];
    if (register.enrols && column.type.kind === "person") return kept(PEOPLE, ofPerson(sql.ref(value)));
    return more.length === 0 && column.id === first ? kept(register.id, sql<string>`${sql.ref(value)}::text`) : [];
  });
  if (keys.length === 0) return;
  await runSql(transaction, sql`insert into staged_key (register, key) ${sql.join(keys, sql` union all `)}`);
}

/** Whether what a column of the rows that wait (`s`) names was kept so. */
export function isKept({ column, value }: StagedColumn): RawBuilder<boolean> {
  const own = sql.ref(`s.${value}`);
  const [register, key] =
    column.type.kind === "record" ? [column.type.of, sql<string>`${own}::text`] : [PEOPLE, ofPerson(own)];
  return sql<boolean>`exists (select from staged_key k where k.register = ${register} and k.key = ${key})`;
}

function ofPerson(index: RawBuilder<unknown>): RawBuilder<string> {
  return sql<string>`encode(${index}, 'hex')`;
}

function runSql(transaction: Transaction, written: RawBuilder<unknown>): Promise<unknown[]> {
  return run(transaction, { compile: () => written.compile(query) });
}
