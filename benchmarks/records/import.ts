import { randomInt } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { syntheticResidentId } from "@jianheng/domain/kernel";
import { findRegister, planTable } from "@jianheng/domain/registers";
import { writeTable } from "@jianheng/rendering/table";
import { occupations } from "@jianheng/standards/occupations";
import type pg from "pg";
import { openOffice } from "../assessments/office.ts";
import { report } from "../measure.ts";

/**
 * A workbook of 100,000 applicants, as it is sent, read, looked through and entered by a job, with numbers sealed and
 * batches found: beside a bare COPY of the rows that came of it into a table without a key. Then the same again, which
 * changes nothing, and a trial in which every row is other than it was.
 */
const ROWS = Number(process.argv[2] ?? 100_000);
const BATCHES = 500;
const day = new Date().toISOString().slice(0, 10);
const folder = mkdtempSync(join(tmpdir(), "jianheng-copy-"));
chmodSync(folder, 0o777);
const numbers = [...drawn()];
const workbook = Buffer.from(await filledIn());
const corrected = Buffer.from(await filledIn(1));
const office = await openOffice(day);
const caller = await office.signIn("station.head");
const { current } = await caller.read<{ current: { organisation: { id: string } } }>("/api/session");
const station = `/api/organisations/${current.organisation.id}`;
const registers = `${station}/registers`;
for (let at = 0; at < BATCHES; at++) await caller.send(`${registers}/batch/records`, { values: aBatch(at) });

const first = await timed("first", { workbook });
const again = await timed("again", { workbook });
const tried = await timed("tried", { workbook: corrected, query: "?try=true" });
const copy = await copied();
const beside = "a bare COPY of the same rows";
console.log(`${(workbook.length / 1e6).toFixed(1)} MB, ${ROWS} rows`);
for (const [name, taken] of Object.entries({
  "Import applicants": first,
  "Import the same again": again,
  "Try with every row changed": tried,
})) {
  console.log(report({ name, ours: taken.worked, limit: copy, unit: "s", beside, promise: promised(name) }));
  const { seconds, worked, rss, blocked } = taken;
  console.log(
    `  ${Math.round(ROWS / worked)} rows/s; ${seconds.toFixed(1)} s from the first byte sent, waiting for its turn included`,
  );
  console.log(`  memory grew by ${rss} MB at most; no request waited longer than ${blocked} ms for the one thread\n`);
}
await office.close();
rmSync(folder, { recursive: true });

/** Of what is new or the same; that all is other at once is told as it is. */
function promised(name: string): string {
  return name.startsWith("Import") ? "≤ 10 s" : "stated";
}

async function timed(what: string, { workbook, query = "" }: { workbook: Buffer; query?: string }) {
  const before = process.memoryUsage().rss;
  const delay = monitorEventLoopDelay({ resolution: 5 });
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  delay.enable();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const { job } = await caller.send<{ job: string }>(`${registers}/applicant/import${query}`, workbook);
  const path = `${station}/jobs/${job}`;
  let state = await caller.read<Job>(path);
  while (state.endedAt === null) {
    await setTimeout(50);
    state = await caller.read<Job>(path);
  }
  const seconds = (performance.now() - start) / 1000;
  delay.disable();
  clearInterval(watch);
  if (state.state !== "done" || state.result?.problemCount !== 0) throw new Error(`${what}: ${JSON.stringify(state)}`);
  const { user, system } = process.cpuUsage(cpu);
  const worked = (Date.parse(state.endedAt) - Date.parse(state.startedAt ?? "")) / 1000;
  console.log(`${what}: ${JSON.stringify(state.result)}; ${((user + system) / 1e6).toFixed(1)} s of processor in ours`);
  return { seconds, worked, rss: Math.round((peak - before) / 1e6), blocked: Math.round(delay.max / 1e6) };
}

interface Job {
  state: string;
  createdAt: string;
  startedAt: string | null;
  endedAt: string | null;
  result: { problemCount: number } | null;
}

async function copied(): Promise<number> {
  let seconds = 0;
  await office.asOwner(async (client: pg.Client) => {
    const file = join(folder, "applicants.csv");
    await client.query(`copy applicant to '${file}'`);
    await client.query("create temporary table bare (like applicant)");
    const start = performance.now();
    await client.query(`copy bare from '${file}'`);
    seconds = (performance.now() - start) / 1000;
  });
  return seconds;
}

function drawn(): Set<string> {
  const numbers = new Set<string>();
  while (numbers.size < ROWS) numbers.add(syntheticResidentId(randomInt));
  return numbers;
}

/** `more`: by how much each score is other than in the first. */
async function filledIn(more = 0): Promise<Uint8Array> {
  const register = findRegister("applicant");
  if (!register) throw new Error("it is a register");
  const rows = numbers.map((number, at) => [
    ...[batchNumber(at % BATCHES), `示范${at % 97}`, number, "从事本职业累计满5年", "是", "是", "否", null, "是", "是"],
    ...[(at + more) % 101, (at * 7) % 101, null, at % 3 === 0 ? "否" : "是", at % 3 === 0 ? null : `Z${1e9 + at}`],
  ]);
  return await writeTable(planTable(register, occupations), rows);
}

function batchNumber(at: number): string {
  return `基准-${String(at).padStart(3, "0")}`;
}

function aBatch(at: number): object {
  const days = { startsOn: "2026-03-01", endsOn: "2026-03-02" };
  const counts = { applicants: 200, eligible: 200, seated: 200, passed: 130 };
  return { number: batchNumber(at), occupation: "electrician", level: 3, ...days, ...counts };
}
