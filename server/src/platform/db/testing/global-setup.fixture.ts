import type { TestProject } from "vitest/node";
import { connect } from "../connect.ts";
import { type ServerAddress, startEmbedded } from "../embedded/start.ts";
import { migrate } from "../migrate.ts";
import { MIGRATIONS, readMigrations } from "../migrations.ts";
import { makeTestFolder, removeTestFolder, THROW_AWAY } from "./test-server.fixture.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The server that this pass runs on. */
    server: ServerAddress;
  }
}

/** The database that every test's own is a copy of. */
export const TEMPLATE = "template_jianheng";

/** A throw-away server for one pass over the tests, with the schema ready to be copied. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const bin = project.config.env?.JIANHENG_TEST_BINARIES;
  const folder = makeTestFolder();
  const started = await startEmbedded({ folder, settings: THROW_AWAY, ...(bin ? { binaries: { bin } } : {}) });
  if (!started.ok) throw new Error(started.problems.map(({ message }) => message.en).join());
  const server = started.value;
  await makeTemplate(server.address());
  project.provide("server", server.address());
  return async () => {
    await server.stop();
    removeTestFolder(folder);
  };
}

async function makeTemplate(address: ServerAddress): Promise<void> {
  const first = await connect({ ...address, database: "postgres" });
  await first.query(`create database ${TEMPLATE}`);
  await first.end();
  const owner = await connect({ ...address, database: TEMPLATE });
  const migrated = await migrate({ owner, migrations: readMigrations(MIGRATIONS) });
  await owner.end();
  if (!migrated.ok) throw new Error(migrated.problems.map(({ message }) => message.en).join());
}
