import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { isPackaged, packagedBrowser } from "./packaged-browser.ts";

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

/**
 * The browser that journeys run in: the one named, else the one from the registry, the same on every machine; where it
 * has none for a machine, that machine's.
 */
export function findBrowser(): Browser {
  const named = process.env.CHROMIUM_PATH;
  if (named) return started(named);
  if (isPackaged) {
    const { executablePath, libraries } = packagedBrowser();
    return started(executablePath, { LD_LIBRARY_PATH: libraries });
  }
  const installed = findSystemBrowser();
  if (!installed)
    throw new Error("no browser is there for this machine: install Chromium, or name one in CHROMIUM_PATH");
  return installed;
}

/** A browser that somebody installed on this machine, by the system's packages or by Playwright. */
export function findSystemBrowser(): Browser | undefined {
  const path = [...SYSTEM, playwrightsOwn()].find((path) => path && existsSync(path));
  return path ? started(path) : undefined;
}

function started(executablePath: string, env: Record<string, string> = {}): Browser {
  return { executablePath, args: FLAGS, env: { ...withOurFonts(), ...env } };
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
