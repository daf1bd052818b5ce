import { join, resolve } from "node:path";
import { dataFolder, type Where, whereIs } from "@jianheng/server/db";
import type { Setting } from "../io.ts";

/** The installation that the environment names: its database, and the folder of its files. */
export function findData({ cwd, env }: Setting): { where: Where; files: string } {
  const where = whereIs(env);
  const folder = resolve(cwd, dataFolder(env));
  return { where: "embedded" in where ? { embedded: { folder } } : where, files: join(folder, "files") };
}
