import { rmSync } from "node:fs";
import { afterAll, expect, test } from "vitest";
import { type Config, readConfig } from "./config.ts";
import { makeTestFolder } from "./platform/db/testing/test-server.fixture.ts";
import { type Running, serve } from "./serve.ts";

const folders: string[] = [];
const running: Running[] = [];
afterAll(async () => {
  await Promise.all(running.map(({ stop }) => stop()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function config(env: Record<string, string> = {}): Config {
  const folder = makeTestFolder();
  folders.push(folder);
  const read = readConfig({ JIANHENG_PORT: "0", JIANHENG_DATA: folder, ...env }, "/");
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

async function started(of: Config): Promise<Running> {
  const result = await serve({ config: of });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  running.push(result.value);
  return result.value;
}

test("it answers, and is gone once it is stopped; what it kept is there the next time", async () => {
  const of = config();
  const first = await started(of);
  expect(await (await fetch(`${first.address}/readyz`)).json()).toEqual({ status: "ready" });
  expect((await fetch(`${first.address}/api/organisations`)).status).toBe(401);
  await Promise.all([first.stop(), first.stop()]);
  await expect(fetch(`${first.address}/healthz`)).rejects.toThrow();
  const second = await started(of);
  expect((await fetch(`${second.address}/readyz`)).status).toBe(200);
  const { port } = new URL(second.address);
  expect(await serve({ config: config({ JIANHENG_PORT: port }) })).toMatchObject({
    problems: [{ code: "port-in-use" }],
  });
  expect(await serve({ config: of })).toMatchObject({ problems: [{ code: "data-folder-in-use" }] });
}, 60_000);

test("another key than the data's is refused, and nothing is left running", async () => {
  const of = config();
  await (await started(of)).stop();
  expect(await serve({ config: { ...of, key: Buffer.alloc(32) } })).toMatchObject({
    problems: [{ code: "other-key" }],
  });
  await (await started(of)).stop();
}, 60_000);

test("an address that is not this machine's is refused", async () => {
  const result = await serve({ config: config({ JIANHENG_HOST: "192.0.2.1" }) });
  expect(result).toMatchObject({ problems: [{ code: "host-not-here" }] });
}, 60_000);
