/**
 * kill -9 of the server, of the database, and of both, under write load: whatever was acknowledged must be there, no
 * transaction by half, and each start must open by itself. `npm run faults -- 30` says how many rounds.
 */
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { check } from "./check.ts";
import { signIn, startLoad } from "./load.ts";
import { killDatabase, killServer, start, stop } from "./server.ts";

const rounds = Number(process.argv[2] ?? 30);
const KINDS = ["server", "database", "both"] as const;

// The database's user must be able to enter, also where we are root; the data folder below is closed to all others.
const folder = mkdtempSync(join(process.getuid?.() === 0 ? "/var/tmp" : tmpdir(), "jianheng-faults-"));
chmodSync(folder, 0o755);
const opened: Record<(typeof KINDS)[number], number[]> = { server: [], database: [], both: [] };
let wrong = 0;

let server = await start(folder);
const load = startLoad(await signIn(server));
for (let round = 0; round < rounds; round++) {
  const kind = KINDS[round % KINDS.length] ?? "server";
  await load.more(100 + ((round * 37) % 200));
  const began = performance.now();
  if (kind !== "server") killDatabase(folder);
  if (kind !== "database") {
    await killServer(server);
    server = await start(folder);
  }
  // A server whose database was killed brings it back by itself.
  await load.more(10);
  opened[kind].push(performance.now() - began);
  const before = [...load.acknowledged];
  const found = await check(folder, before);
  wrong += found.lost + found.halves;
  console.log(
    `${String(round + 1).padStart(3)}  ${kind.padEnd(8)}  ${(opened[kind].at(-1) ?? 0).toFixed(0).padStart(6)} ms  ` +
      `${before.length} acknowledged, ${found.lost} lost, ${found.halves} halves`,
  );
}
await load.end();
const last = await check(folder, load.acknowledged);
await stop(server);
rmSync(folder, { recursive: true, force: true });

for (const kind of KINDS) {
  const times = opened[kind].toSorted((a, b) => a - b);
  const middle = times[Math.floor(times.length / 2)] ?? 0;
  console.log(
    `${kind}: ${times.length} kills, writes again after ${middle.toFixed(0)} ms (worst ${(times.at(-1) ?? 0).toFixed(0)})`,
  );
}
console.log(
  `${rounds} rounds, ${load.acknowledged.length} acknowledged writes, ${wrong + last.lost + last.halves} lost or by half`,
);
process.exitCode = wrong + last.lost + last.halves > 0 ? 1 : 0;
