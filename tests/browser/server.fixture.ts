import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "@jianheng/server/config";
import type { Where } from "@jianheng/server/db";
import { type Running, type ServeOptions, serve } from "@jianheng/server/serve";
import { afterAll, beforeAll } from "vitest";

/** The real server for the tests of one file: a port, a database and a folder of its own. */
export interface TestServer {
  /** Where it is: known once the tests run. */
  url(): string;
  /** The link by which it is set up. */
  link(): string | undefined;
  /** Its database, for what works beside it. */
  where(): Where;
}

/** Starts the product as `jianheng serve` does, on an empty folder. */
export function useServer({
  env = {},
  ...options
}: { env?: Record<string, string> } & Omit<ServeOptions, "config"> = {}): TestServer {
  const folder = mkdtempSync(join(tmpdir(), "jianheng-server-"));
  let running: Running | undefined;
  let where: Where | undefined;
  beforeAll(async () => {
    const settings = { JIANHENG_PORT: String(await freePort()), JIANHENG_DATA: folder, JIANHENG_DEMONSTRATION: "yes" };
    const config = readConfig({ ...settings, ...env }, "/");
    if (!config.ok) throw new Error(JSON.stringify(config.problems));
    where = config.value.where;
    const started = await serve({ config: config.value, ...options });
    if (!started.ok) throw new Error(JSON.stringify(started.problems));
    running = started.value;
  });
  afterAll(async () => {
    await running?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    url: () => running?.url ?? "",
    link: () => running?.link,
    where() {
      if (!where) throw new Error("the server is not there yet");
      return where;
    },
  };
}

/** A port that was free a moment ago: links and cookies name it before the server listens. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, "127.0.0.1", done));
  const address = probe.address();
  await new Promise((done) => probe.close(done));
  return typeof address === "object" && address ? address.port : 0;
}
