import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const WEB = import.meta.dirname;
const ROOT = join(WEB, "..");
/** Where the built pages lie. */
export const PAGES = join(WEB, "dist");
const MARK = join(PAGES, ".built");
/** What the pages are made from: they bundle parts of the domain and the standards. */
const SOURCES = ["web/src", "web/public", "domain/src", "standards/src"];
const FILES = ["web/package.json", "web/vite.config.ts", "package-lock.json"];
const NOT_BUNDLED = /[.](test|fixture)[.]tsx?$/;

/** Whether the pages are there and made from the sources as they are now. */
export function pagesAreCurrent(): boolean {
  return existsSync(MARK) && readFileSync(MARK, "utf8") === hashSources();
}

/** Builds the pages where they are missing or older than their sources; answers whether it did. */
export async function buildPages({ before = () => undefined }: { before?: () => void } = {}): Promise<boolean> {
  if (pagesAreCurrent()) return false;
  before();
  const { build } = await import("vite");
  const hash = hashSources();
  await build({ root: WEB, configFile: join(WEB, "vite.config.ts"), logLevel: "error" });
  writeFileSync(MARK, hash);
  return true;
}

/** One digest over the paths and contents of all sources. */
function hashSources(): string {
  const hash = createHash("sha256");
  for (const file of [...SOURCES.flatMap(filesIn), ...pages(), ...FILES]) {
    if (existsSync(join(ROOT, file))) hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest("hex");
}

function filesIn(folder: string): string[] {
  const path = join(ROOT, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(ROOT.length + 1)
      .replaceAll("\\", "/"),
  );
  return names.filter((name) => !NOT_BUNDLED.test(name)).sort();
}

/** The HTML files that the build starts from. */
function pages(): string[] {
  return readdirSync(WEB)
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => `web/${name}`);
}
