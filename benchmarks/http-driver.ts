import { randomUUID } from "node:crypto";
import pg from "pg";

/** A process of its own that does the command's statements by the driver alone, without HTTP: `node http-driver.ts URL SECONDS CONNECTIONS`. */
const [url = "", seconds = "", connections = ""] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url, max: Number(connections) });
const { rows } = await pool.query<{ person: string; organisation: string }>(
  "select person_id as person, organisation_id as organisation from account",
);
const [member] = rows;
const BECOME = `select set_config('role', 'jianheng_app', true), set_config('jianheng.person', $1, true),
  set_config('jianheng.organisation', $2, true), set_config('jianheng.post', $3, true), set_config('jianheng.system', '', true)`;
const CLAIM = "insert into idempotency (key, request_digest) values ($1, $2) on conflict do nothing returning key";
const KEEP = "update idempotency set answer = $2 where key = $1";
const until = Date.now() + Number(seconds) * 1000;
let done = 0;
await Promise.all(Array.from({ length: Number(connections) }, work));
console.log(JSON.stringify({ perSecond: done / Number(seconds), refused: 0 }));
await pool.end();

async function work(): Promise<void> {
  while (Date.now() < until) {
    const client = await pool.connect();
    const key = randomUUID();
    await client.query({
      name: "session",
      text: "select * from find_session($1, $2, $2, '{}')",
      values: [key, new Date()],
    });
    await client.query("begin");
    await client.query({
      name: "become",
      text: BECOME,
      values: [member?.person, member?.organisation, "system-administrator"],
    });
    await client.query({ name: "claim", text: CLAIM, values: [key, "a".repeat(64)] });
    await client.query({ name: "keep", text: KEEP, values: [key, JSON.stringify("a".repeat(60))] });
    await client.query("commit");
    client.release();
    done += 1;
  }
}
