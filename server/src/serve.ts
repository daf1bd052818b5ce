import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { Config } from "./config.ts";
import { type Ground, type Parts, parts as product } from "./parts.ts";
import { type Database, openDatabase } from "./platform/db/index.ts";
import type { FastifyInstance } from "./platform/http/index.ts";
import { buildApp, faultReporter, type LogStream } from "./platform/http/index.ts";
import { installationKey } from "./platform/installation/index.ts";
import { personalData } from "./platform/personal-data/index.ts";
import { listenProblem } from "./serve-problems.ts";

/** What a server is started with beside its configuration. */
export interface ServeOptions {
  config: Config;
  /** The folder of the built pages. */
  pages?: string;
  log?: LogStream;
  now?: () => Date;
  parts?: Parts;
}

/** A server that answers. */
export interface Running {
  /** Where it listens. */
  address: string;
  /** Where people reach it. */
  url: string;
  /** The link by which it is set up, where nobody has an account yet. */
  link: string | undefined;
  /** Takes no more requests, finishes those under way, ends its work and closes the database; twice is once. */
  stop(): Promise<void>;
}

/** Starts everything, or says what stands in the way and leaves nothing running. */
export async function serve(options: ServeOptions): Promise<Result<Running>> {
  const { config } = options;
  const opened = await openDatabase(config.where);
  if (!opened.ok) return opened;
  const database = opened.value;
  try {
    const running = await startOn(database, options);
    if (!running.ok) await database.close();
    return running;
  } catch (fault) {
    await database.close();
    throw fault;
  }
}

async function startOn(database: Database, options: ServeOptions): Promise<Result<Running>> {
  const { config, parts = product, now = () => new Date() } = options;
  const key = await installationKey({ database, folder: config.data, given: config.key });
  if (!key.ok) return key;
  const onFault = faultReporter(options.log);
  const first: Ground = { config, database, now, personalData: personalData(key.value), onFault };
  const ground = { ...first, services: parts.services(first) };
  const app = buildApp({
    ...ground,
    routes: parts.routes,
    registry: parts.registry,
    authenticate: parts.authenticator(ground),
    ready: () => answers(database),
    ...(options.log ? { log: options.log } : {}),
    ...(options.pages ? { pages: options.pages } : {}),
    ...(config.trustProxy ? { trustProxy: config.trustProxy } : {}),
  });
  const end = await parts.begin(ground);
  const listening = await listen(app, config);
  if (!listening.ok) {
    await app.close();
    await end();
    return listening;
  }
  const stop = onceOnly(async () => {
    await app.close();
    await end();
    await database.close();
  });
  const link = await parts.setUpLink(ground);
  return succeed({ address: listening.value, url: config.settings.url, link, stop });
}

/** A transaction that does nothing still takes an answer of the database. */
async function answers(database: Database): Promise<boolean> {
  return await database.transaction({ system: "housekeeping" }, () => Promise.resolve(true));
}

async function listen(app: FastifyInstance, { port, host }: Config): Promise<Result<string>> {
  try {
    return succeed(await app.listen({ port, host }));
  } catch (fault) {
    const problem = listenProblem(fault, { port, host });
    if (problem) return refuse([problem]);
    throw fault;
  }
}

function onceOnly(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => {
    done ??= work();
    return done;
  };
}
