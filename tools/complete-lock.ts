/**
 * Completes package-lock.json where the registry in use lacks the packages of some platforms.
 *
 * `npm install` leaves an optional package that it could not find out of the lock file, and `npm ci` then refuses
 * the lock file as out of step. What is missing is known: the parent names it at an exact version, and its name
 * says for which platform it is. Entries written here carry no integrity; an install on that platform adds it.
 */
import { readFileSync, writeFileSync } from "node:fs";

interface Entry {
  version?: string;
  dev?: true;
  optional?: true;
  os?: string[];
  cpu?: string[];
  libc?: string[];
  optionalDependencies?: Record<string, string>;
}

const OPERATING_SYSTEMS = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const PROCESSORS = ["arm", "arm64", "ia32", "ppc64", "riscv64", "s390x", "x64"];
const EXACT = /^\d+\.\d+\.\d+$/;

const path = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(path, "utf8")) as { packages: Record<string, Entry> };
const added = Object.values(lock.packages).flatMap(complete);
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, "en")));
writeFileSync(path, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? "package-lock.json is complete" : `added to package-lock.json: ${added.join(", ")}`);

function complete(parent: Entry): string[] {
  return Object.entries(parent.optionalDependencies ?? {}).flatMap(([name, version]) => {
    const key = `node_modules/${name}`;
    const platform = findPlatform(name);
    if (lock.packages[key] || !platform || !EXACT.test(version)) return [];
    lock.packages[key] = { version, ...platform, ...(parent.dev && { dev: true }), optional: true };
    return [name];
  });
}

/** The platform that a name such as `@biomejs/cli-linux-x64-musl` ends in. */
function findPlatform(name: string): Pick<Entry, "os" | "cpu" | "libc"> | undefined {
  const words = name.split(/[/-]/);
  const os = words.find((word) => OPERATING_SYSTEMS.includes(word));
  const cpu = words.find((word) => PROCESSORS.includes(word));
  if (!os || !cpu) return undefined;
  const libc = words.some((word) => word.startsWith("musl")) ? ["musl"] : os === "linux" ? ["glibc"] : undefined;
  return { os: [os], cpu: [cpu], ...(libc && { libc }) };
}
