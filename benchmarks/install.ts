import { spawnSync } from "node:child_process";
import { cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What `npm ci` downloads and what it leaves on the disk: a clean install with an empty cache, in a folder of its own. */
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "jianheng-install-"));
const cache = join(folder, "cache");
const { workspaces } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { workspaces: string[] };
const parts = ["package.json", "package-lock.json", ".npmrc", ...workspaces];
for (const part of parts) {
  cpSync(join(root, part), join(folder, part), { recursive: true, filter: (from) => !from.includes("node_modules") });
}
const done = spawnSync("npm", ["ci", "--cache", cache], {
  cwd: folder,
  stdio: "inherit",
  shell: process.platform === "win32",
});
if (done.status !== 0) throw new Error(`npm ci ended with ${done.status}`);
const packages = join(folder, "node_modules");
console.log(`downloaded: ${megabytes(cache)} MB`);
console.log(`on disk: ${megabytes(packages)} MB, of it:`);
const largest = readdirSync(packages)
  .flatMap((name) => (name.startsWith("@") ? readdirSync(join(packages, name)).map((one) => join(name, one)) : [name]))
  .map((name) => ({ name, size: megabytes(join(packages, name)) }))
  .sort((a, b) => b.size - a.size);
for (const { name, size } of largest.slice(0, 10)) console.log(`  ${size} MB  ${name}`);
rmSync(folder, { recursive: true });

function megabytes(path: string): number {
  return Math.round(bytes(path) / 1e5) / 10;
}

function bytes(path: string): number {
  const { size, isDirectory } = statOf(path);
  return isDirectory ? readdirSync(path).reduce((sum, name) => sum + bytes(join(path, name)), 0) : size;
}

/** Links to our own workspaces count for nothing. */
function statOf(path: string): { size: number; isDirectory: boolean } {
  const stat = lstatSync(path);
  return { size: stat.isSymbolicLink() ? 0 : stat.size, isDirectory: stat.isDirectory() };
}
