import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { basename, delimiter, dirname, join } from "node:path";
import { type Account, canRun } from "./account.ts";
import type { Binaries } from "./binaries.ts";

/** Programs that the database's user can run, and the environment they find their libraries in. */
export interface Runtime {
  bin: string;
  env: NodeJS.ProcessEnv;
}

interface Place {
  folder: string;
  account: Account;
}

/**
 * A packaged PostgreSQL made to run. npm packages hold no links, and the libraries need theirs: they are made
 * in the data folder, so that no install script has to run and `node_modules` may be read-only. Programs that
 * lie where the database's user can't go (a checkout in root's home) are copied there too.
 */
export function prepareRuntime(options: Place & { binaries: Binaries }): Runtime {
  const { binaries, account } = options;
  const env: NodeJS.ProcessEnv = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC" };
  if (!binaries.packaged) return { bin: binaries.bin, env };
  const reached = canRun(account, join(binaries.bin, "postgres"));
  const root = reached ? binaries.packaged : copyPrograms(binaries.packaged, options);
  const libraries = [linkLibraries(root, options), join(root, "lib")].join(delimiter);
  return { bin: join(root, "bin"), env: { ...env, LD_LIBRARY_PATH: libraries, DYLD_LIBRARY_PATH: libraries } };
}

/** A copy is complete or not there: it is made beside its place and moved. */
function copyPrograms(packaged: string, { folder, account }: Place): string {
  const { version } = JSON.parse(readFileSync(join(dirname(packaged), "package.json"), "utf8")) as { version: string };
  const place = join(folder, `programs-${version}`);
  return build(place, account, (beside) =>
    cpSync(packaged, beside, { recursive: true, filter: (path) => !path.endsWith(".a") }),
  );
}

/** Links that stay as they are once made: other programs, or another place of them, get links of their own. */
function linkLibraries(root: string, { folder, account }: Place): string {
  const list = readFileSync(join(root, "pg-symlinks.json"), "utf8");
  const name = createHash("sha256").update(root).update(list).digest("hex").slice(0, 16);
  return build(join(folder, `libraries-${name}`), account, (beside) => {
    mkdirSync(beside);
    for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
      symlinkSync(join(root, "lib", basename(source)), join(beside, basename(target)));
    }
  });
}

/** The folder `place`, whole: filled beside it, given to the account and moved, unless another process was faster. */
function build(place: string, { become }: Account, fill: (beside: string) => void): string {
  if (existsSync(place)) return place;
  const beside = `${place}.${process.pid}.new`;
  rmSync(beside, { recursive: true, force: true });
  fill(beside);
  if (become) execFileSync("chown", ["-R", `${become.uid}:${become.gid}`, beside]);
  try {
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}
