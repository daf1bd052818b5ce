import { execFile, execFileSync, spawn } from "node:child_process";
import { randomInt } from "node:crypto";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { succeed, syntheticResidentId } from "@jianheng/domain/kernel";
import { policy } from "@jianheng/domain/organisations";
import { readConfig } from "@jianheng/server/config";
import { rawRoute, route } from "@jianheng/server/http";
import { parts } from "@jianheng/server/parts";
import { serve } from "@jianheng/server/serve";
import fastify from "fastify";
import { z } from "zod";
import { median } from "./measure.ts";

/** Requests a second over real sockets, from a process of its own, beside a bare handler and beside pgbench. */
const PG = "/usr/lib/postgresql/15/bin";
const [SECONDS, ROUNDS, CONNECTIONS] = [4, 3, 16];
const PGBENCH = "pgbench, the command's SQL";
const words = { zh: "测", en: "measure" };
const described = { words, answer: z.object({}) };

const folder = mkdtempSync(join(tmpdir(), "jianheng-bench-"));
const config = readConfig(
  { JIANHENG_PORT: "0", JIANHENG_DATA: folder, JIANHENG_DEMONSTRATION: "yes", JIANHENG_SECOND_FACTOR: "nobody" },
  "/",
);
if (!config.ok) throw new Error(JSON.stringify(config.problems));
const started = await serve({
  config: config.value,
  log: { write: () => undefined },
  parts: {
    ...parts,
    routes: [
      ...parts.routes,
      rawRoute({
        ...described,
        method: "GET",
        path: "/api/signed-in",
        access: { signedIn: words },
        raw: () => Promise.resolve(succeed({})),
      }),
      route({
        ...described,
        method: "GET",
        path: "/api/guarded",
        access: { may: policy.see },
        handle: () => Promise.resolve(succeed({})),
      }),
      route({
        ...described,
        method: "POST",
        path: "/api/one-row",
        access: { may: policy.change },
        handle: () => Promise.resolve(succeed({})),
      }),
    ],
  },
});
if (!started.ok) throw new Error(JSON.stringify(started.problems));
const bare = fastify();
bare.get("/", () => ({}));
const bareAddress = await bare.listen({ port: 0, host: "127.0.0.1" });
const cookie = await signIn();
const [MEMBER, ORGANISATION] = sql("select person_id || ' ' || organisation_id from account").split(" ");

const [ours, theirs] = [new URL(started.value.address).port, new URL(bareAddress).port];
console.log(`${CONNECTIONS} connections, median of ${ROUNDS} × ${SECONDS} s\n`);
const results: Record<string, number[]> = {};
for (let round = 0; round < ROUNDS; round++) {
  await note("bare Fastify handler", () => load(theirs, "GET /"));
  await note("empty GET, signed in", () => load(ours, "GET /api/signed-in", cookie));
  await note("empty GET, guarded, in a transaction", () => load(ours, "GET /api/guarded", cookie));
  await note("one-row command", () => load(ours, "POST /api/one-row", cookie));
  await note("the driver alone, session and command", driver);
  if (existsSync(`${PG}/pgbench`)) await note(PGBENCH, pgbench);
}
for (const name of Object.keys(results)) {
  const [own = 0, ...peers] = [name, "bare Fastify handler", "the driver alone, session and command", PGBENCH].map(
    (of) => median(results[of] ?? []),
  );
  const [bare, driven, benched] = peers.map((peer) => (own / peer).toFixed(2));
  const ratios = `${bare} × bare, ${driven} × the driver, ${benched} × pgbench`;
  console.log(`${name}: ${own.toFixed(0)}/s, ${ratios}`);
}
await bare.close();
await started.value.stop();
console.log(`\nstart to first answer, existing folder: ${await coldStart()} ms; promised: ≤ 3000`);
rmSync(folder, { recursive: true, force: true });

async function note(name: string, measure: () => Promise<number>): Promise<void> {
  results[name] = [...(results[name] ?? []), await measure()];
}

async function load(port: string, request: string, ...headers: string[]): Promise<number> {
  return await ask("http-load.ts", port, String(SECONDS), String(CONNECTIONS), request, ...headers);
}

/** What a process can do at most that has nothing to do but the same statements. */
async function driver(): Promise<number> {
  const password = encodeURIComponent(secret().PGPASSWORD ?? "");
  const url = `postgres://postgres:${password}@/jianheng?host=${encodeURIComponent(join(folder, "socket"))}`;
  return await ask("http-driver.ts", url, String(SECONDS), String(CONNECTIONS));
}

/** What a process of its own measured. */
async function ask(file: string, ...given: string[]): Promise<number> {
  const path = fileURLToPath(new URL(file, import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [path, ...given]);
  const { perSecond, refused } = JSON.parse(stdout) as { perSecond: number; refused: number };
  if (refused > 0) throw new Error(`${given.join(" ")}: ${refused} were refused`);
  return perSecond;
}

/** Sets the installation up by its link, and signs in as its administrator: answers the header of his session. */
async function signIn(): Promise<string> {
  const of = started.ok ? started.value : undefined;
  const token = new URL(of?.link ?? "").hash.slice("#token=".length);
  const account = { username: "bench.admin", password: "一把用来量速度的尺子" };
  const administrator = { name: "赵示范", residentId: syntheticResidentId((below) => randomInt(below)) };
  const organisation = { kind: "province", name: "甲省", region: "210000" };
  await post("/api/setup", { token, organisation, administrator, account });
  const answer = await post("/api/session", account);
  return `Cookie: ${answer.headers.getSetCookie()[0]?.split(";")[0]}`;
}

async function post(path: string, body: object): Promise<Response> {
  const url = new URL(path, started.ok ? started.value.address : "");
  const headers = { "content-type": "application/json" };
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer;
}

/** The same statements as the command's, over the same database, prepared. */
async function pgbench(): Promise<number> {
  const file = join(folder, "one-row.sql");
  writeFileSync(
    file,
    `\\set k random(1, 1000000000000)
begin;
select set_config('role', 'jianheng_app', true), set_config('jianheng.person', '${MEMBER}', true),
  set_config('jianheng.organisation', '${ORGANISATION}', true), set_config('jianheng.post', 'system-administrator', true), set_config('jianheng.system', '', true);
insert into idempotency (key, request_digest) values ('bench-' || :k, repeat('a', 64)) on conflict do nothing returning key;
update idempotency set answer = '"${"a".repeat(60)}"' where key = 'bench-' || :k;
commit;
`,
  );
  const options = ["-n", "-M", "prepared", "-c", String(CONNECTIONS), "-j", "2", "-T", String(SECONDS), "-f", file];
  const { stdout } = await promisify(execFile)(`${PG}/pgbench`, [...options, ...reach()], { env: secret() });
  return Number(/tps = ([\d.]+) \(without/.exec(stdout)?.[1] ?? Number.NaN);
}

function sql(text: string): string {
  return execFileSync(`${PG}/psql`, ["-qAtc", text, ...reach()], { env: secret(), encoding: "utf8" }).trim();
}

function reach(): string[] {
  return ["-h", join(folder, "socket"), "-p", "5432", "-U", "postgres", "jianheng"];
}

function secret(): NodeJS.ProcessEnv {
  return { ...process.env, PGPASSWORD: readFileSync(join(folder, "database/jianheng.password"), "utf8").trim() };
}

/** From the command line to the first answer that the database had a part in. */
async function coldStart(): Promise<number> {
  const times: number[] = [];
  const port = "18099";
  const command = fileURLToPath(new URL("../cli/bin/jianheng.js", import.meta.url));
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    const env = { ...process.env, JIANHENG_DATA: folder, JIANHENG_PORT: port };
    const server = spawn(process.execPath, [command, "serve"], { env, stdio: "ignore" });
    const gone = new Promise((done) => server.on("exit", done));
    while (!(await ready(`http://127.0.0.1:${port}/readyz`))) await new Promise((again) => setTimeout(again, 10));
    times.push(performance.now() - begun);
    server.kill("SIGTERM");
    await gone;
  }
  return Math.round(median(times));
}

async function ready(url: string): Promise<boolean> {
  const answer = await fetch(url).catch(() => undefined);
  return answer?.ok ?? false;
}
