import type pg from "pg";
import { type Actor, actorSettings } from "./actor.ts";

/** The role that the application has in every transaction: it owns nothing, and row-level security holds for it. */
export const APP_ROLE = "jianheng_app";

/**
 * A transaction under way, in the name of one actor. What can be asked of the database through it is known
 * to `queries.ts` alone, which only stores may import.
 */
export class Transaction {
  readonly #client: pg.ClientBase;

  constructor(client: pg.ClientBase) {
    this.#client = client;
  }

  /** The session that `transaction` does its work in. */
  static sessionOf(transaction: Transaction): pg.ClientBase {
    return transaction.#client;
  }
}

/** Role and actor hold until the transaction ends, so that nothing of them is left for the session's next user. */
const BECOME: pg.QueryConfig = {
  name: "become-actor",
  text: `select set_config('role', '${APP_ROLE}', true), set_config('jianheng.person', $1, true),
    set_config('jianheng.organisation', $2, true), set_config('jianheng.post', $3, true),
    set_config('jianheng.system', $4, true)`,
};

export type Work<T> = (transaction: Transaction) => Promise<T>;

/** Does `work` in the name of `actor`: all of it, or, when it throws or answers with a refusal, nothing. */
export async function runTransaction<T>(of: { pool: pg.Pool; actor: Actor; work: Work<T> }): Promise<T> {
  const { pool, actor, work } = of;
  const client = await pool.connect();
  let broken: unknown;
  try {
    await client.query("begin");
    await client.query(BECOME, actorSettings(actor));
    const result = await work(new Transaction(client));
    await client.query(isRefusal(result) ? "rollback" : "commit");
    return result;
  } catch (fault) {
    broken = await rollBack(client);
    throw fault;
  } finally {
    client.release(broken instanceof Error ? broken : undefined);
  }
}

/** A refusal leaves nothing behind, whatever was written before the reason for it was found. */
function isRefusal(result: unknown): boolean {
  return typeof result === "object" && result !== null && "ok" in result && result.ok === false;
}

/** Answers the fault of a session that can't even be rolled back, and is not to be used again. */
async function rollBack(client: pg.PoolClient): Promise<unknown> {
  try {
    await client.query("rollback");
    return undefined;
  } catch (fault) {
    return fault;
  }
}

/** A call of one function of the schema. */
export interface Call {
  /** Its name; with nothing but its arguments it makes the statement, which each session plans once. */
  name: string;
  values: readonly unknown[];
}

/** Calls a function in one statement: no transaction, no actor. It shows what it was made to show, and nothing else can be asked. */
export async function runCall(pool: pg.Pool, { name, values }: Call): Promise<unknown[]> {
  if (!/^[a-z_]+$/.test(name)) throw new Error(`${name} is no name of a function`);
  const slots = values.map((_, index) => `$${index + 1}`).join();
  const { rows } = await pool.query({
    name: `call-${name}`,
    text: `select * from ${name}(${slots})`,
    values: [...values],
  });
  return rows;
}
