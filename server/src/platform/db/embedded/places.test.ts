import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { makeTestFolder, removeTestFolder, THROW_AWAY } from "../testing/test-server.fixture.ts";
import { packagedBinaries } from "./binaries.ts";
import { startEmbedded } from "./start.ts";

// Making a database takes a second, and several when the machine is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const isRoot = process.getuid?.() === 0;
const closed = mkdtempSync(join(tmpdir(), "jianheng-closed-"));
const folder = makeTestFolder();
afterAll(() => {
  rmSync(closed, { recursive: true, force: true });
  removeTestFolder(folder);
});

/** The packaged programs as a checkout in a closed folder has them. */
function programsIn(checkout: string): string {
  const binaries = packagedBinaries();
  if (!binaries.ok) throw new Error();
  const packaged = binaries.value.packaged ?? "";
  const place = join(checkout, "node_modules", "postgres");
  mkdirSync(place, { recursive: true });
  cpSync(join(dirname(packaged), "package.json"), join(place, "package.json"));
  cpSync(packaged, join(place, "native"), { recursive: true, filter: (path) => !path.endsWith(".a") });
  return join(place, "native");
}

describe("a checkout in a folder that only its owner can enter, as mktemp -d makes", () => {
  test("runs: for root, whose database has another user, with the programs moved to where that user can go", async () => {
    const packaged = programsIn(closed);
    const options = { binaries: { bin: join(packaged, "bin"), packaged }, settings: THROW_AWAY };
    const started = await startEmbedded({ folder, ...options });
    if (!started.ok) throw new Error(JSON.stringify(started.problems));
    await started.value.stop();
    expect(readdirSync(folder).some((name) => name.startsWith("programs-"))).toBe(isRoot);
  });

  test("can keep its data there, except for root, who is told what to do and leaves nothing behind", async () => {
    const started = await startEmbedded({ folder: join(closed, "data"), settings: THROW_AWAY });
    if (started.ok) await started.value.stop();
    expect(started.ok).toBe(!isRoot);
    expect(existsSync(join(closed, "data"))).toBe(!isRoot);
    const said = JSON.stringify(started);
    expect(said.includes("data-folder-unreachable") && said.includes("JIANHENG_DATA=/var/lib/jianheng")).toBe(isRoot);
  });
});

test("a data folder whose name is too long for a socket has its socket elsewhere", async () => {
  const deep = join(folder, "很长的目录名".repeat(5));
  const started = await startEmbedded({ folder: deep, settings: THROW_AWAY });
  if (!started.ok) throw new Error(JSON.stringify(started.problems));
  const { host } = started.value.address();
  await started.value.stop();
  expect(host.startsWith(deep)).toBe(false);
  removeTestFolder(host);
});
