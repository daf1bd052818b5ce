import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FindingInput } from "@jianheng/domain/assessments";
import { linesOf } from "@jianheng/domain/scoring";
import { readConfig } from "@jianheng/server/config";
import { demonstrate, demonstrationEnvironment } from "@jianheng/server/demonstrate";
import { serve } from "@jianheng/server/serve";
import fastify from "fastify";
import pg from "pg";
import { demonstrationOf, madeUpProvince } from "../demo/demonstration.ts";
import { makeAccounts } from "../demo/make-accounts.ts";
import { demoSheet } from "./demo-sheet.ts";
import { inTurn, report } from "./measure.ts";

/**
 * What a page of an assessment asks for, over HTTP and with a true session, beside a bare handler that answers the same
 * bytes: a sheet of 70 checks with 200 pieces of evidence, each line of it written four times, one sheet of five.
 */
const [VERSIONS, OTHERS, EVIDENCE] = [4, 4, 200];
const [ROUNDS, CALLS] = [20, 10];
const digest = "0".repeat(64);

const above = mkdtempSync(join(tmpdir(), "jianheng-bench-"));
// The database's own user must get through to what is below.
chmodSync(above, 0o755);
const day = new Date().toISOString().slice(0, 10);
const province = madeUpProvince(day);
const kept = makeAccounts({ province, policy: "nobody" });
const given = { JIANHENG_PORT: "0", JIANHENG_SECOND_FACTOR: "nobody" };
const env = demonstrationEnvironment(given, { folder: above, key: kept.key });
const entered = await demonstrate({ env, demonstration: demonstrationOf({ province, kept, today: day }) });
if (!entered.ok) throw new Error(JSON.stringify(entered.problems));
const config = readConfig(env, "/");
if (!config.ok) throw new Error(JSON.stringify(config.problems));
const started = await serve({ config: config.value, log: { write: () => undefined } });
if (!started.ok) throw new Error(JSON.stringify(started.problems));
const { address, stop } = started.value;
const cookie = await signIn();

const { edition, sheet: filled } = demoSheet();
interface Standing {
  action: string;
  value: FindingInput;
}
type Findings = Record<string, Standing>;
const { current } = await read<{ current: { organisation: { id: string } } }>("/api/session");
const station = current.organisation.id;
const own = `/api/organisations/${station}/assessments`;
const bound = { standard: edition.data.id, edition: edition.hash, reading: "literal", purpose: "self" };
const { id } = await send<{ id: string }>(own, { ...bound, from: day, until: day });
const sheet = await open(id);
await fill();
await copyToOthers();

const paths = {
  "Open a sheet (60 findings, 13 checks of groups, 200 pieces of evidence)": `${own}/${id}/sheets/${sheet}`,
  "Open its assessment": `${own}/${id}`,
  "Lay its sheets side by side": `${own}/${id}/comparison`,
};
for (const [name, path] of Object.entries(paths)) {
  const bytes = await (await ask(path)).text();
  const bare = fastify();
  bare.get("/", (_request, reply) => reply.type("application/json; charset=utf-8").send(bytes));
  const limit = await bare.listen({ port: 0, host: "127.0.0.1" });
  const times = await inTurn({
    ours: async () => await (await ask(path)).text(),
    limit: async () => await (await fetch(limit)).text(),
    rounds: ROUNDS,
    calls: CALLS,
  });
  const [ours, theirs] = [times.ours / 1000, times.limit / 1000];
  const beside = `a bare Fastify handler that answers the same ${(bytes.length / 1000).toFixed(0)} kB`;
  console.log(report({ name, ours, limit: theirs, unit: "ms", beside, promise: "< 150 ms" }));
  await bare.close();
}
const opened = await read<{ findings: Findings }>(`${own}/${id}/sheets/${sheet}`);
let stands = opened.findings["1.2.1"];
let saves = 0;
const saving = await inTurn({
  ours: async () => {
    if (!stands) throw new Error("the line that is saved is gone");
    saves += 1;
    const findings = [{ base: stands.action, finding: { ...stands.value, note: `${saves}` } }];
    stands = (await write({ findings, touched: [] }))["1.2.1"];
  },
  limit: () => read("/api/session"),
  rounds: ROUNDS,
  calls: CALLS,
});
const [ours, theirs] = [saving.ours / 1000, saving.limit / 1000];
const beside = "asking who is signed in";
console.log(report({ name: "Save one line", ours, limit: theirs, unit: "ms", beside, promise: "stated" }));
await stop();
rmSync(above, { recursive: true, force: true });

async function signIn(): Promise<string> {
  const answer = await post("/api/session", { username: "station.head", password: kept.password }, "");
  return answer.headers.getSetCookie()[0]?.split(";")[0] ?? "";
}

async function ask(path: string): Promise<Response> {
  const answer = await fetch(new URL(path, address), { headers: { cookie } });
  if (!answer.ok) throw new Error(await answer.text());
  return answer;
}

/** What is answered, of whose shape whoever asks is sure. */
async function read<Answer>(path: string): Promise<Answer> {
  return (await (await ask(path)).json()) as Answer;
}

async function send<Answer>(path: string, body: object): Promise<Answer> {
  return (await (await post(path, body, cookie)).json()) as Answer;
}

async function post(path: string, body: object, as: string): Promise<Response> {
  const headers = { "content-type": "application/json", cookie: as };
  const answer = await fetch(new URL(path, address), { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer;
}

async function open(assessment: string): Promise<string> {
  await send(`${own}/${assessment}/stages`, { stage: "self-assessment" });
  const { sheets } = await read<{ sheets: { id: string }[] }>(`${own}/${assessment}`);
  return sheets[0]?.id ?? "";
}

async function write(body: object): Promise<Findings> {
  return (await send<{ findings: Findings }>(`${own}/${id}/sheets/${sheet}/writes`, body)).findings;
}

/** The demonstration's findings with evidence, written as often as it takes to get them right. */
async function fill(): Promise<void> {
  const all = filled.findings.map(
    ({ line, observation: { faults, ...observation }, note = null }, place): FindingInput => {
      const listed =
        typeof faults === "number" ? Array.from({ length: faults }, () => ({ what: "有一处不符" })) : faults;
      const each =
        Math.floor(((place + 1) * EVIDENCE) / filled.findings.length) -
        Math.floor((place * EVIDENCE) / filled.findings.length);
      return {
        line,
        observation,
        note,
        faults: ((listed ?? []) as { what: string; member?: string }[]).map((one, n) => ({
          ...one,
          id: `f${n}`,
          evidence: [],
        })),
        evidence: Array.from({ length: each }, (_, n) => ({
          ...{ kind: "photo" as const, id: `e${n}`, file: crypto.randomUUID(), digest },
          taken: { at: `${day}T09:00:00+08:00`, stated: "by-photo" as const },
          place: { words: "第二考场", stated: "by-person" as const },
        })),
        questions: [],
      };
    },
  );
  const checks = linesOf(edition.data).flatMap(({ members }) => members.map((member) => member.id));
  const touched = checks.map((check) => ({ base: null, check, conforms: true }));
  let last: Findings = {};
  for (let version = 1; version <= VERSIONS; version++) {
    const findings = all.map((finding) => {
      return { base: last[finding.line]?.action ?? null, finding: { ...finding, note: `${version}` } };
    });
    last = await write({ findings, touched: version === 1 ? touched : [] });
  }
}

/** As much again on other sheets as four auditors would have written: by hand, for nobody has assigned them. */
async function copyToOthers(): Promise<void> {
  const data = config.ok ? config.value.data : "";
  const password = encodeURIComponent(readFileSync(join(data, "database/jianheng.password"), "utf8").trim());
  const host = encodeURIComponent(join(data, "socket"));
  const client = new pg.Client({ connectionString: `postgres://postgres:${password}@/jianheng?host=${host}` });
  await client.connect();
  for (let other = 0; other < OTHERS; other++) {
    await client.query(
      `insert into assessment_action
       select organisation_id, assessment_id, seq + (select seq from assessment where id = $1), gen_random_uuid(), type, at,
         day, person_id, actor_organisation_id, post, system, $2, line, body
       from assessment_action where assessment_id = $1 and sheet = $3`,
      [id, crypto.randomUUID(), sheet],
    );
    await client.query(
      "update assessment set seq = (select max(seq) from assessment_action where assessment_id = $1) where id = $1",
      [id],
    );
  }
  await client.query("analyze assessment_action");
  await client.end();
}
