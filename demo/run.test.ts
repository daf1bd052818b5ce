import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { PLAN } from "./province/assessments/plan.ts";

const DEMO = fileURLToPath(new URL("run.ts", import.meta.url));
/** Seconds on a machine that does nothing else. */
const PATIENT = 240_000;
/** The database's own user must get through to what is below. */
const above = mkdtempSync(join(tmpdir(), "jianheng-demo-"));
chmodSync(above, 0o755);
const folder = join(above, "demo");
const other = join(above, "other");
afterAll(() => rmSync(above, { recursive: true, force: true }));

interface Said {
  code: number;
  out: string;
  err: string;
}

/** `npm run demo`, as npm starts it. */
function demo(args: readonly string[], env: Record<string, string> = {}): Promise<Said> {
  const clean = { ...process.env, DATABASE_URL: "", JIANHENG_PORT: "", JIANHENG_URL: "", ...env };
  return new Promise((done) => {
    execFile(process.execPath, [DEMO, ...args], { env: clean, cwd: tmpdir() }, (fault, out, err) => {
      done({ code: typeof fault?.code === "number" ? fault.code : 0, out, err });
    });
  });
}

/** What is printed about who can sign in. */
const signInsIn = ({ out }: Said) => out.slice(out.indexOf("网址"));

test(
  "it scores the demo station, makes the province, prints who can sign in, and prints the same the next time",
  async () => {
    const first = await demo(["--once", "--data", folder]);
    expect(first).toMatchObject({ code: 0, err: "" });
    expect(first.out).toContain("合计　91.33 / 100.00");
    expect(first.out).toContain("14个市、两个省直管县、60个鉴定所（站）");
    expect(first.out).toContain(`${PLAN.length}次评估`);
    expect(first.out).toMatch(/^ {2}station\.head .+\n +待办　.*提交评估表 1/m);
    expect(first.out).toContain("网址　http://localhost:8080");
    expect(first.out).toMatch(/^公示　http:\/\/localhost:8080\/results\/[\w-]{43}　/m);
    const kept = JSON.parse(readFileSync(join(folder, "sign-in.json"), "utf8"));
    expect(first.out).toContain(kept.password);
    const accounts = Object.entries<{ secret: string | null }>(kept.accounts);
    expect(accounts).toHaveLength(19);
    for (const [username, { secret }] of accounts) {
      expect(first.out).toMatch(new RegExp(`^  ${username} .+（演示） · `, "m"));
      if (secret) expect(first.out).toContain(`${secret}  otpauth://totp/jianheng:${username}?secret=${secret}`);
    }
    const second = await demo(["--once", "--data", folder]);
    expect(second.out).toContain("演示的省已在");
    expect(signInsIn(second)).toBe(signInsIn(first));
  },
  PATIENT,
);

test("whoever has no authenticator app asks for a code", async () => {
  const { code, out } = await demo(["--code", "province.admin", "--data", folder]);
  expect(code).toBe(0);
  expect(out).toMatch(/^\d{6}\n$/);
  expect(await demo(["--code", "station.head", "--data", folder])).toMatchObject({ code: 2, out: "" });
  expect(await demo(["--code", "province.admin", "--data", other])).toMatchObject({ code: 2, out: "" });
});

test("what signs people in is closed to others", () => {
  expect(statSync(join(folder, "sign-in.json")).mode & 0o777).toBe(0o600);
  expect(statSync(join(folder, "data")).mode & 0o777).toBe(0o700);
});

test(
  "a folder of something else is refused and stays as it is",
  async () => {
    mkdirSync(other);
    writeFileSync(join(other, "letter.txt"), "");
    const refused = await demo(["--once", "--data", other]);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("[not-a-demonstration]") });
    expect(readdirSync(other)).toEqual(["letter.txt"]);
  },
  PATIENT,
);

test(
  "a database that nobody answers for is refused, in English where that is asked for",
  async () => {
    const env = { DATABASE_URL: "postgres://a:secret@127.0.0.1:1/b" };
    const refused = await demo(["--once", "--lang", "en", "--data", folder], env);
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("can't be reached") });
    expect(refused.err + refused.out).not.toContain("secret@");
  },
  PATIENT,
);

test(
  "what is typed wrongly is answered with what can be typed",
  async () => {
    expect(await demo(["--twice"])).toMatchObject({ code: 2, out: "", err: expect.stringContaining("--once") });
  },
  PATIENT,
);
