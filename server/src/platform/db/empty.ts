import { existsSync, readdirSync } from "node:fs";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { connect } from "./connect.ts";
import { notEmpty } from "./database-problems.ts";
import { type EmbeddedOptions, startEmbedded } from "./embedded/start.ts";
import { createDatabase, DATABASE } from "./open.ts";
import { type Beside, openOwnerBeside, ownerAt } from "./owner-beside.ts";
import type { Where } from "./where.ts";

/** Opens a database that has nothing in it, as its owner: a new one in an empty folder, or one that was handed out. */
export async function openEmpty(where: Where): Promise<Result<Beside>> {
  return "embedded" in where ? await makeEmbedded(where.embedded) : await openHandedOut(where);
}

async function makeEmbedded(options: EmbeddedOptions): Promise<Result<Beside>> {
  if (existsSync(options.folder) && readdirSync(options.folder).length > 0) return refuse([notEmpty(options.folder)]);
  const started = await startEmbedded(options);
  if (!started.ok) return started;
  const address = started.value.address();
  const maker = await connect({ ...address, database: "postgres" });
  await createDatabase(maker);
  await maker.end();
  return succeed(ownerAt(await connect({ ...address, database: DATABASE }), () => started.value.stop()));
}

async function openHandedOut(where: Where): Promise<Result<Beside>> {
  const opened = await openOwnerBeside(where);
  if (!opened.ok) return opened;
  const { rows } = await opened.value.owner.query(
    "select from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname in ('public', 'pgboss') limit 1",
  );
  if (rows.length === 0) return opened;
  await opened.value.close();
  return refuse([notEmpty("--to")]);
}
