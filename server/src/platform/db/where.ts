import type { EmbeddedOptions } from "./embedded/start.ts";

/** A server by its address, or the embedded database by its folder. */
export type Where = { url: string } | { embedded: EmbeddedOptions };

/** Where the database is by the environment: `DATABASE_URL`, else the folder `JIANHENG_DATA`, else `./data`. */
export function whereIs(env: Readonly<Record<string, string | undefined>>): Where {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL };
  return { embedded: { folder: dataFolder(env) } };
}

/** The folder of everything that is kept beside a database, and of the embedded one itself. */
export function dataFolder(env: Readonly<Record<string, string | undefined>>): string {
  return env.JIANHENG_DATA || "data";
}
