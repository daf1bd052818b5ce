import { join } from "node:path";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { type Config, readConfig } from "./config.ts";
import {
  checkDatabase,
  type Demonstration,
  enterDemonstration,
  findPublished,
  listWaiting,
  type Waiting,
} from "./demonstration/index.ts";
import { officialDay } from "./platform/clock/index.ts";
import { openDatabase } from "./platform/db/index.ts";
import { installationKey } from "./platform/installation/index.ts";
import { personalData } from "./platform/personal-data/index.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The environment of a server that shows a demonstration from a folder of its own: as given, but for what makes it one.
 * A database of one's own takes the demonstration's `key` unless another is given.
 */
export function demonstrationEnvironment(env: Environment, { folder, key }: { folder: string; key: string }) {
  const own = {
    ...env,
    JIANHENG_DATA: join(folder, env.DATABASE_URL ? "beside" : "data"),
    JIANHENG_DEMONSTRATION: "yes",
  };
  return env.DATABASE_URL && !env.JIANHENG_KEY ? { ...own, JIANHENG_KEY: key } : own;
}

/** How a demonstration stands: whether it had to be entered, what waits for those who can sign in, and what anybody sees. */
export interface Demonstrated {
  entered: boolean;
  waiting: readonly Waiting[];
  /** The page of a published result, as one of the paths of the product. */
  published: string | undefined;
}

/** Enters a demonstration into the database of an environment, where it is not there yet. */
export async function demonstrate(of: {
  env: Environment;
  demonstration: Demonstration;
  now?: () => Date;
}): Promise<Result<Demonstrated>> {
  const config = readConfig(of.env, "/");
  if (!config.ok) return config;
  const checked = await checkDatabase(config.value.where, of.demonstration);
  return checked.ok ? await enter(config.value, of) : checked;
}

async function enter(
  { where, data, key: given }: Config,
  { demonstration, now = () => new Date() }: { demonstration: Demonstration; now?: () => Date },
): Promise<Result<Demonstrated>> {
  const opened = await openDatabase(where);
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    const key = await installationKey({ database, folder: data, given });
    if (!key.ok) return key;
    const at = now();
    const entered = await enterDemonstration({ database, personalData: personalData(key.value), at }, demonstration);
    if (!entered.ok) return entered;
    const day = officialDay(at);
    const waiting = await database.transaction({ system: "set-up" }, (transaction) =>
      listWaiting(transaction, { accounts: demonstration.accounts, day }),
    );
    const token = await database.transaction({ system: "public" }, (transaction) => findPublished(transaction, day));
    return succeed({ entered: entered.value, waiting, published: token && `/results/${token}` });
  } finally {
    await database.close();
  }
}
