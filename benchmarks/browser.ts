import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { demoSheet } from "./demo-sheet.ts";

/** The same scoring module in a browser: bundled, opened in Chromium, timed there. Skipped where there is no Chromium. */
const FLAGS = "--headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking";
const chromium = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path !== undefined && existsSync(path),
);
if (chromium === undefined) console.log("no Chromium found (CHROMIUM_PATH names one): skipped");
else console.log(timedIn(chromium, await bundle()));

/** The page's script: the demo sheet and its edition as data, scored 20,000 times after a warm-up. */
async function bundle(): Promise<string> {
  const { edition, sheet } = demoSheet();
  const folder = mkdtempSync(join(tmpdir(), "jianheng-browser-"));
  const module = fileURLToPath(new URL("../domain/src/scoring/index.ts", import.meta.url));
  writeFileSync(
    join(folder, "page.ts"),
    `import { score } from ${JSON.stringify(module)};
const edition = ${JSON.stringify(edition)};
const sheet = ${JSON.stringify(sheet)};
const run = (times) => { for (let i = 0; i < times; i++) score({ edition, ...sheet }); };
run(5000);
const start = performance.now();
run(20000);
const micros = (performance.now() - start) / 20;
document.title = score({ edition, ...sheet }).points + " hundredths, " + micros.toFixed(1) + " µs a sheet";
`,
  );
  await build({
    root: folder,
    logLevel: "error",
    resolve: { preserveSymlinks: false },
    build: { outDir: "out", lib: { entry: "page.ts", formats: ["iife"], name: "page", fileName: () => "page.js" } },
  });
  writeFileSync(join(folder, "page.html"), '<meta charset="utf-8"><title>-</title><script src="out/page.js"></script>');
  return folder;
}

function timedIn(browser: string, folder: string): string {
  const flags = [...FLAGS.split(" "), `--user-data-dir=${join(folder, "profile")}`, "--dump-dom"];
  const dom = execFileSync(browser, [...flags, `file://${join(folder, "page.html")}`], {
    encoding: "utf8",
    stdio: "pipe",
  });
  const version = execFileSync(browser, ["--version"], { encoding: "utf8" }).trim();
  rmSync(folder, { recursive: true, force: true });
  return `${version}: ${/<title>([^<]*)/.exec(dom)?.[1] ?? "no answer"}`;
}
