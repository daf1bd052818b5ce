import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** A Chromium and how it is started. */
export interface Browser {
  executablePath: string;
  args: string[];
  env: Record<string, string>;
}

const SYSTEM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FONTS = fileURLToPath(new URL("../../rendering/fonts", import.meta.url));
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The browser of this machine: the one named, the system's, Playwright's own, or the one from the registry. */
export async function findBrowser(): Promise<Browser> {
  const here = [process.env.CHROMIUM_PATH, ...SYSTEM, playwrightsOwn()].find((path) => path && existsSync(path));
  if (here) return { executablePath: here, args: FLAGS, env: withOurFonts() };
  return await packagedBrowser();
}

/** The browser that npm brought. It believes to be on a machine of Amazon's, which makes it unpack what it needs. */
export async function packagedBrowser(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME = "nodejs22.x";
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
  const { default: packaged } = await import("@sparticuz/chromium");
  const executablePath = await packaged.executablePath();
  return { executablePath, args: [...packaged.args, ...FLAGS], env: withOurFonts() };
}

function playwrightsOwn(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

/** The environment, with the fonts of our forms: a machine without any would show Chinese as blanks. */
function withOurFonts(): Record<string, string> {
  const folder = join(tmpdir(), "jianheng-fontconfig");
  const file = join(folder, "fonts.conf");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${FONTS}</dir><cachedir>${join(folder, "cache")}</cachedir></fontconfig>`,
  );
  const known = Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return { ...Object.fromEntries(known), FONTCONFIG_FILE: file };
}
