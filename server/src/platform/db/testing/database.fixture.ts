import type pg from "pg";
import { afterAll, beforeAll, inject } from "vitest";
import type { Actor } from "../actor.ts";
import { connect, openPool } from "../connect.ts";
import { type Call, runCall, runTransaction, type Work } from "../transaction.ts";
import { TEMPLATE } from "./global-setup.fixture.ts";
import { newName } from "./test-server.fixture.ts";

/** A database of one test file: the owner's session, and transactions as the application does them. */
export interface TestDatabase {
  owner: pg.Client;
  transaction<T>(actor: Actor, work: Work<T>): Promise<T>;
  call(of: Call): Promise<unknown[]>;
}

/** A copy of the migrated template, or an empty database, made before the tests of a file and gone after them. */
export function useDatabase({ empty = false } = {}): TestDatabase {
  const database = newName();
  const address = { ...inject("server"), database };
  const pool = openPool({ address, size: 4 });
  const used: Partial<TestDatabase> & Pick<TestDatabase, "transaction" | "call"> = {
    transaction: (actor, work) => runTransaction({ pool, actor, work }),
    call: (of) => runCall(pool, of),
  };
  beforeAll(async () => {
    await onServer(`create database ${database} template ${empty ? "template0" : TEMPLATE}`);
    used.owner = await connect(address);
  });
  afterAll(async () => {
    await pool.end();
    await used.owner?.end();
    await onServer(`drop database if exists ${database} with (force)`);
  });
  return used as TestDatabase;
}

async function onServer(command: string): Promise<void> {
  const client = await connect({ ...inject("server"), database: "postgres" });
  await client.query(command);
  await client.end();
}
