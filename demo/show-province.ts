import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@jianheng/cli/run";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { readConfig } from "@jianheng/server/config";
import { demonstrate, demonstrationEnvironment } from "@jianheng/server/demonstrate";
import { keep } from "./demo-folder.ts";
import { demonstrationOf, madeUpProvince } from "./demonstration.ts";
import { makeAccounts } from "./make-accounts.ts";
import type { Options } from "./options.ts";
import { signInsOf } from "./province/sign-ins.ts";
import { signInTable } from "./sign-in-table.ts";
import { demoTexts } from "./texts.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Enters the province where it is not there yet, and prints who can sign in; answers the environment to serve it with. */
export async function showProvince({ folder, language }: Options, given: Environment): Promise<Result<Environment>> {
  // What is wrong with the database's address is said once it is looked at; until then, nothing is needed of it.
  const settings = readConfig({ ...given, DATABASE_URL: "" }, folder);
  if (!settings.ok) return settings;
  const { secondFactor: policy, url } = settings.value.settings;
  const day = today(new Date());
  const province = madeUpProvince(day);
  const kept = keep(folder, () => makeAccounts({ province, policy }));
  if (!kept.ok) return kept;
  const env = demonstrationEnvironment(given, { folder, key: kept.value.key });
  const texts = demoTexts[language];
  const demonstration = demonstrationOf({ province, kept: kept.value, today: day });
  process.stdout.write(texts.entering(folder));
  const began = performance.now();
  const entered = await demonstrate({ env, demonstration });
  if (!entered.ok) return entered;
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const { waiting, published } = entered.value;
  process.stdout.write(entered.value.entered ? texts.entered(seconds) : texts.there);
  process.stdout.write(signInTable({ demonstration, signIns: signInsOf(province), waiting, published, url, language }));
  return succeed(env);
}

/** Serves it as `npm start` does; its log goes into the folder, so that what was printed stays in sight. */
export async function serveProvince({ folder, language }: Options, env: Environment): Promise<number> {
  const file = join(folder, "server.log");
  process.stdout.write(demoTexts[language].log(file));
  Object.assign(process.env, env);
  return await run(["serve", "--lang", language], {
    out: (text) => (text.startsWith("{") ? appendFileSync(file, text, { mode: 0o600 }) : process.stdout.write(text)),
    err: (text) => process.stderr.write(text),
    cwd: folder,
    env,
    debug: env.JIANHENG_DEBUG !== undefined,
  });
}

/** The day in China. */
function today(at: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(at);
}
