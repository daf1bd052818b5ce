import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
/** Where the built pages lie. */
export const PAGES = join(ROOT, "web/dist");
/** What the pages are made from: they bundle parts of the domain and the standards. */
const SOURCES = ["web/src", "web/public", "domain/src", "standards/src"];
const FILES = ["web/package.json", "web/vite.config.ts", "web/pdf-data.ts", "package-lock.json"];
const NOT_BUNDLED = /[.](test|fixture)[.]tsx?$/;

interface BuildOptions {
  /** The project's folder. */
  root?: string;
  /** Called before pages are built, where they have to be. */
  before?: () => void;
}

/** Builds the pages where they are missing or older than their sources; answers whether it did. */
export async function buildPages({ root = ROOT, before }: BuildOptions = {}): Promise<boolean> {
  const web = join(root, "web");
  const mark = join(web, "dist/.built");
  const hash = hashSources(root);
  if (existsSync(mark) && readFileSync(mark, "utf8") === hash) return false;
  before?.();
  const { build } = await import("vite");
  await build({ root: web, configFile: join(web, "vite.config.ts"), logLevel: "error" });
  writeFileSync(mark, hash);
  return true;
}

/** One digest over the paths and contents of all sources. */
function hashSources(root: string): string {
  const hash = createHash("sha256");
  const html = readdirSync(join(root, "web")).filter((name) => name.endsWith(".html"));
  const sources = [
    ...SOURCES.flatMap((folder) => filesIn(root, folder)),
    ...html.map((name) => `web/${name}`),
    ...FILES,
  ];
  for (const file of sources.sort()) {
    if (existsSync(join(root, file))) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

function filesIn(root: string, folder: string): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const names = files.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return names.filter((name) => !NOT_BUNDLED.test(name));
}
