import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
/** Where the built pages lie. */
export const PAGES = join(ROOT, "web/dist");
/** What the pages are made from: they bundle parts of the domain and the standards. */
const SOURCES = ["web/src", "web/public", "domain/src", "standards/src"];
const FILES = ["web/package.json", "web/vite.config.ts", "web/pdf-data.ts", "package-lock.json"];
/** In the folder of the pages: the digest of what they were built from. */
const MARK = ".built";
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
  const pages = join(web, "dist");
  const hash = hashSources(root);
  if (isBuilt(pages, hash)) return false;
  before?.();
  const { build } = await import("vite");
  // Beside where they belong, and then moved: another process may build them too, or serve those that are there.
  const outDir = mkdtempSync(join(web, "dist-"));
  chmodSync(outDir, 0o755);
  try {
    await inProduction(() =>
      build({ root: web, configFile: join(web, "vite.config.ts"), logLevel: "error", build: { outDir } }),
    );
    writeFileSync(join(outDir, MARK), hash);
    putInPlace({ built: outDir, pages, hash });
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return true;
}

/**
 * Puts built pages where they belong. Each step is one that happens or doesn't: whoever does the same at the same time
 * has put his there between two of ours, and his are as good.
 */
function putInPlace({ built, pages, hash }: { built: string; pages: string; hash: string }): void {
  const old = `${built}-old`;
  try {
    while (!isBuilt(pages, hash)) {
      rmSync(old, { recursive: true, force: true });
      moved(pages, old, "ENOENT");
      if (moved(built, pages, "ENOTEMPTY", "EEXIST", "EPERM")) return;
    }
  } finally {
    rmSync(old, { recursive: true, force: true });
  }
}

/** Whether a folder was moved; not, for one of these reasons. */
function moved(from: string, to: string, ...reasons: readonly string[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && reasons.includes(String(fault.code))) return false;
    throw fault;
  }
}

function isBuilt(pages: string, hash: string): boolean {
  const mark = join(pages, MARK);
  return existsSync(mark) && readFileSync(mark, "utf8") === hash;
}

/** Whatever the environment says: otherwise React would be built with all its warnings by a test, and then served. */
export async function inProduction<T>(work: () => Promise<T>): Promise<T> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    return await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
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
