import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig } from "@jianheng/server/config";
import type { Where } from "@jianheng/server/db";
import { demonstrate, demonstrationEnvironment } from "@jianheng/server/demonstrate";
import { serve } from "@jianheng/server/serve";
import pg from "pg";
import { demonstrationOf, madeUpProvince } from "../../demo/demonstration.ts";
import { makeAccounts } from "../../demo/make-accounts.ts";

/** A made-up province that is served, for as long as it is measured. */
export interface Office {
  address: string;
  /** Somebody of it, with a true session. */
  signIn(username: string): Promise<Caller>;
  /** Its database, for whoever works beside the server. */
  where: Where;
  /** Works on its database as nobody else can: for what would take hours over HTTP. */
  asOwner(work: (client: pg.Client) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** How somebody asks; of the shape of what is answered, he is sure. */
export interface Caller {
  cookie: string;
  ask(path: string): Promise<Response>;
  read<Answer>(path: string): Promise<Answer>;
  send<Answer>(path: string, body: object | Buffer): Promise<Answer>;
}

/** Serves a made-up province of the day, with the pages that lie in a folder. */
export async function openOffice(day: string, pages?: string): Promise<Office> {
  const above = mkdtempSync(join(tmpdir(), "jianheng-bench-"));
  // The database's own user must get through to what is below.
  chmodSync(above, 0o755);
  const province = madeUpProvince(day);
  const kept = makeAccounts({ province, policy: "nobody" });
  const given = { JIANHENG_PORT: "0", JIANHENG_SECOND_FACTOR: "nobody" };
  const env = demonstrationEnvironment(given, { folder: above, key: kept.key });
  const entered = await demonstrate({ env, demonstration: demonstrationOf({ province, kept, today: day }) });
  if (!entered.ok) throw new Error(JSON.stringify(entered.problems));
  const config = readConfig(env, "/");
  if (!config.ok) throw new Error(JSON.stringify(config.problems));
  const started = await serve({ config: config.value, log: { write: () => undefined }, ...(pages ? { pages } : {}) });
  if (!started.ok) throw new Error(JSON.stringify(started.problems));
  const { address, stop } = started.value;
  const { data } = config.value;
  return {
    address,
    where: config.value.where,
    async signIn(username) {
      const answer = await post({ address, path: "/api/session", body: { username, password: kept.password } });
      return callerAt(address, answer.headers.getSetCookie()[0]?.split(";")[0] ?? "");
    },
    async asOwner(work) {
      const password = encodeURIComponent(readFileSync(join(data, "database/jianheng.password"), "utf8").trim());
      const host = encodeURIComponent(join(data, "socket"));
      const client = new pg.Client({ connectionString: `postgres://postgres:${password}@/jianheng?host=${host}` });
      await client.connect();
      await work(client);
      await client.end();
    },
    async close() {
      await stop();
      rmSync(above, { recursive: true, force: true });
    },
  };
}

function callerAt(address: string, cookie: string): Caller {
  const ask = async (path: string) => {
    const answer = await fetch(new URL(path, address), { headers: { cookie } });
    if (!answer.ok) throw new Error(await answer.text());
    return answer;
  };
  return {
    cookie,
    ask,
    read: async <Answer>(path: string) => (await (await ask(path)).json()) as Answer,
    send: async <Answer>(path: string, body: object | Buffer) =>
      (await (await post({ address, path, body, cookie })).json()) as Answer,
  };
}

async function post(of: { address: string; path: string; body: object | Buffer; cookie?: string }) {
  const { address, path, body, cookie = "" } = of;
  const bytes = body instanceof Buffer;
  const type = bytes ? "application/octet-stream" : "application/json";
  const answer = await fetch(new URL(path, address), {
    method: "POST",
    headers: { "content-type": type, cookie },
    body: bytes ? new Uint8Array(body) : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer;
}
