import { join } from "node:path";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { type Config, readConfig } from "./config.ts";
import { checkDatabase, type Demonstration, enterDemonstration } from "./demonstration/index.ts";
import { installationKey } from "./installation-key.ts";
import { openDatabase } from "./platform/db/index.ts";
import { personalData } from "./platform/personal-data/index.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment of a server that shows a demonstration from a folder of its own: as given, but for what makes it one.
 * Beside a database of one's own, too, the key is kept in the folder unless one is given.
 */
export function demonstrationEnvironment(env: Environment, folder: string): Result<Environment> {
  const data = join(folder, env.DATABASE_URL ? "beside" : "data");
  const settings = { ...env, JIANHENG_DATA: data, JIANHENG_DEMONSTRATION: "yes" };
  if (!env.DATABASE_URL || env.JIANHENG_KEY) return succeed(settings);
  const key = installationKey({ folder: data, given: undefined });
  return key.ok ? succeed({ ...settings, JIANHENG_KEY: key.value.toString("base64") }) : key;
}

/** Enters a demonstration into the database of an environment, where it is not there yet; answers whether it did. */
export async function demonstrate(of: {
  env: Environment;
  demonstration: Demonstration;
  now?: () => Date;
}): Promise<Result<boolean>> {
  const config = readConfig(of.env, "/");
  if (!config.ok) return config;
  const checked = await checkDatabase(config.value.where, of.demonstration);
  return checked.ok ? await enter(config.value, of) : checked;
}

async function enter(
  { where, data, key: given }: Config,
  { demonstration, now = () => new Date() }: { demonstration: Demonstration; now?: () => Date },
): Promise<Result<boolean>> {
  const opened = await openDatabase(where);
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    const key = installationKey({ folder: data, given });
    if (!key.ok) return key;
    return await enterDemonstration({ database, personalData: personalData(key.value), at: now() }, demonstration);
  } finally {
    await database.close();
  }
}
