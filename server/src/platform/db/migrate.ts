import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type pg from "pg";
import { editedMigration, notAllowed, olderSchema, tooOld, unknownMigration } from "./database-problems.ts";
import type { Migration } from "./migrations.ts";

/** Held within each migration's transaction: of several processes that start at once, one migrates. */
const LOCK = 4_725_119;
const OLDEST = 15;

/** Brings the database to the last of `migrations`; answers the names of those that ran just now. */
export async function migrate(options: {
  owner: pg.ClientBase;
  migrations: readonly Migration[];
}): Promise<Result<string[]>> {
  const { rows } = await options.owner.query<{ version: string }>("show server_version_num");
  const major = Math.floor(Number(rows[0]?.version) / 10_000);
  if (major < OLDEST) return refuse([tooOld({ found: major, oldest: OLDEST })]);
  const ran: string[] = [];
  for (;;) {
    const step = await runNext(options);
    if (!step.ok) return step;
    if (step.value === undefined) return succeed(ran);
    ran.push(step.value);
  }
}

/** What keeps a database from being used as it is, by a process that may not migrate it. */
export async function schemaProblems(options: {
  owner: pg.ClientBase;
  migrations: readonly Migration[];
}): Promise<Problem[]> {
  const { owner, migrations } = options;
  const { rows: found } = await owner.query<{ there: boolean }>("select to_regclass('migration') is not null as there");
  const earlier = found[0]?.there ? (await owner.query<Earlier>(EARLIER)).rows : [];
  const problems = compareMigrations(earlier, migrations);
  return problems.length === 0 && earlier.length < migrations.length ? [olderSchema()] : problems;
}

/** Runs the first migration that has not run, in a transaction of its own with the note that it did. */
async function runNext(options: {
  owner: pg.ClientBase;
  migrations: readonly Migration[];
}): Promise<Result<string | undefined>> {
  const { owner, migrations } = options;
  await owner.query("begin");
  try {
    const earlier = await readEarlier(owner);
    const problems = compareMigrations(earlier, migrations);
    const next = migrations[earlier.length];
    if (problems.length === 0 && next) await run(owner, next);
    await owner.query("commit");
    return problems.length > 0 ? refuse(problems) : succeed(next?.name);
  } catch (fault) {
    await owner.query("rollback");
    if (isNotAllowed(fault)) return refuse([notAllowed(fault.message)]);
    throw fault;
  }
}

type Earlier = Pick<Migration, "name" | "checksum">;

const EARLIER = "select name, checksum from migration order by name";

async function readEarlier(owner: pg.ClientBase): Promise<Earlier[]> {
  await owner.query("select pg_advisory_xact_lock($1)", [LOCK]);
  await owner.query(`create table if not exists migration (
    name text primary key,
    checksum text not null,
    ran_at timestamptz not null default now()
  )`);
  const { rows } = await owner.query<Earlier>(EARLIER);
  return rows;
}

async function run(owner: pg.ClientBase, { name, sql, checksum }: Migration): Promise<void> {
  await owner.query(sql);
  await owner.query("insert into migration (name, checksum) values ($1, $2)", [name, checksum]);
}

/** What ran must be the beginning of what there is, word for word. */
export function compareMigrations(earlier: readonly Earlier[], migrations: readonly Migration[]): Problem[] {
  return earlier.flatMap(({ name, checksum }, index) => {
    const ours = migrations[index];
    if (ours?.name !== name) return [unknownMigration(name)];
    return ours.checksum === checksum ? [] : [editedMigration(name)];
  });
}

function isNotAllowed(fault: unknown): fault is Error {
  return fault instanceof Error && "code" in fault && fault.code === "42501";
}
