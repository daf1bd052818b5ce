import {
  type CompiledQuery,
  DummyDriver,
  type Expression,
  type Insertable,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from "kysely";
import type { Tables } from "./tables.ts";
import { type Call, Transaction } from "./transaction.ts";

/** Writes queries and never runs one: that takes a transaction, and so an actor. */
export const query = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** A query as a builder leaves it. */
export interface Written<Row> {
  compile(): CompiledQuery<Row>;
}

/** Whether a row holds on a day: from its first to its last, both included, or until further notice. */
export function holdsOn(day: string): RawBuilder<boolean> {
  return sql<boolean>`(valid_from <= ${day} and (valid_until is null or valid_until >= ${day}))`;
}

/** The rows that a query answers. */
export async function run<Row>(transaction: Transaction, written: Written<Row>): Promise<Row[]> {
  const { sql, parameters } = written.compile();
  const { rows } = await Transaction.sessionOf(transaction).query(sql, [...parameters]);
  return rows as Row[];
}

/** Inserts many rows of the same columns as one parameter, however many they are. No bytes: JSON has none. */
export async function insertMany<Table extends keyof Tables & string>(
  transaction: Transaction,
  { into, rows }: { into: Table; rows: readonly Insertable<Tables[Table]>[] },
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  const given = sql`jsonb_populate_recordset(null::${sql.table(into)}, ${JSON.stringify(rows)}::jsonb)`;
  const inserted = sql`insert into ${sql.table(into)} (${columns}) select ${columns} from ${given}`;
  await run(transaction, { compile: () => inserted.compile(query) });
}

/** The rows that a library's own SQL answers; where it is several statements, those of each that has any. */
export async function runText(transaction: Transaction, text: string, values?: unknown[]): Promise<unknown[]> {
  const answered: unknown = await Transaction.sessionOf(transaction).query(text, values);
  return (Array.isArray(answered) ? answered : [answered]).flatMap((one: { rows?: unknown[] }) => one.rows ?? []);
}

/** A query that is written once and that each session plans once: for paths where that is felt. */
export type Prepared<Parameters, Row> = (transaction: Transaction, parameters: Parameters) => Promise<Row[]>;

/** Where a prepared query takes the parameter of this name. */
class Slot {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** Prepares a query under a name that no other has; `write` gets slots in place of the parameters. */
export function prepare<Parameters extends object, Row>(of: {
  name: string;
  write: (parameters: Parameters) => Written<Row>;
}): Prepared<Parameters, Row> {
  const slots = new Proxy({} as Parameters, { get: (_, name) => new Slot(String(name)) });
  const { sql, parameters } = of.write(slots).compile();
  return async (transaction, values) => {
    const given = new Map<string, unknown>(Object.entries(values));
    const filled = parameters.map((parameter) => (parameter instanceof Slot ? given.get(parameter.name) : parameter));
    const { rows } = await Transaction.sessionOf(transaction).query({ name: of.name, text: sql, values: filled });
    return rows as Row[];
  };
}

/**
 * What a function of the schema answers, asked before it is known who asks: who sends a request. One statement, no
 * transaction. Such a function has its owner's rights, and says what it needs to be told.
 */
export async function ask<Row>(database: { call(of: Call): Promise<unknown[]> }, of: Call): Promise<Row[]> {
  return (await database.call(of)) as Row[];
}

/** Stands for no day at all, after every other: in lists that go by until when something is to be done. */
export const NEVER = "2199-12-31";

/** A moment as a list's cursor carries it: UTC with its microseconds, which a date of JavaScript would lose. */
export function momentOf(column: Expression<unknown>): RawBuilder<string> {
  return sql<string>`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
}

/** Whether a row comes after a place in a list that goes from the newest on, and by id within a moment. */
export function comesAfter(of: {
  at: Expression<unknown>;
  id: Expression<unknown>;
  place: readonly [moment: string, id: string];
}): RawBuilder<boolean> {
  const { at, id } = of;
  const [moment, last] = of.place;
  return sql<boolean>`(${at} < ${moment}::timestamptz or (${at} = ${moment}::timestamptz and ${id} > ${last}))`;
}

/** What a person is called by the first organisation in the actor's reach that knows him; null where none does. */
export function nameOf(person: Expression<unknown>): RawBuilder<string | null> {
  return sql<string | null>`(
    select registration.name from registration where registration.person_id = ${person} order by registered_at limit 1
  )`;
}

/** The same of who wrote into a station's books: with his office, where it is one above that the reader does not see. */
export function nameOfWriter(of: {
  person: Expression<unknown>;
  station: Expression<unknown>;
}): RawBuilder<string | null> {
  return sql<string | null>`coalesce(${nameOf(of.person)}, named_above(${of.station}, ${of.person}))`;
}
