import pg from "pg";

/** Dates, times and ranges of the database that JavaScript would bend stay as they are written. */
const AS_WRITTEN: readonly number[] = [pg.types.builtins.DATE, pg.types.builtins.INT8, pg.types.builtins.NUMERIC];

const types: pg.CustomTypesConfig = {
  getTypeParser(type, format) {
    return AS_WRITTEN.includes(type) ? (value: string) => value : pg.types.getTypeParser(type, format);
  },
};

/** How a database is reached: by its parts, or by one address. */
export type Address =
  | { host: string; port: number; user: string; password: string; database: string }
  | { connectionString: string };

/** A single session, for what is not done in the name of an actor. */
export async function connect(address: Address): Promise<pg.Client> {
  const client = new pg.Client({ ...address, types });
  await client.connect();
  return client;
}

/**
 * Sessions that requests share. A session that breaks while it rests is replaced by the next; one that breaks within
 * a transaction, between two of its queries, is noticed by the next query, and is no fault of the whole process.
 */
export function openPool({ address, size }: { address: Address; size: number }): pg.Pool {
  const pool = new pg.Pool({ ...address, types, max: size });
  pool.on("error", () => undefined);
  pool.on("connect", (session) => session.on("error", () => undefined));
  return pool;
}
