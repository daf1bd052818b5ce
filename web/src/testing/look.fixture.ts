import { mkdirSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, chromium } from "playwright-core";
import { VIEWS, type View } from "./cases.fixture.ts";
import { serve } from "./server.fixture.ts";

/**
 * Every page as a picture, with what is wrong with it: `node web/src/testing/look.fixture.ts`, after a build. Pictures
 * lie in out/pages. The browser is made as poor as Chromium 92. Names of views look at those alone.
 */
const PORT = 4181;
const BASE = `http://127.0.0.1:${PORT}`;
const FOLDER = "out/pages";
const SIZES = [
  [1366, 768],
  [390, 844],
] as const;

/** Takes away what came after Chromium 92. */
const POORER = `
for (const [of, names] of [
  [globalThis, "structuredClone Iterator"], [Object, "hasOwn groupBy"], [Map, "groupBy"], [Array, "fromAsync"],
  [Array.prototype, "findLast findLastIndex toSorted toReversed toSpliced with"], [Promise, "withResolvers try"],
  [AbortSignal, "timeout any"], [AbortSignal.prototype, "throwIfAborted"], [URL, "canParse"],
  [Set.prototype, "union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom"],
  [Crypto.prototype, "randomUUID"], [String.prototype, "isWellFormed toWellFormed"],
]) for (const name of names.split(" ")) delete of[name];`;

async function look(context: BrowserContext, { path, as, act }: View, picture: string): Promise<string[]> {
  const faults: string[] = [];
  await context.addInitScript(POORER);
  if (as) await context.addCookies([{ name: "as", value: as, url: BASE }]);
  const page = await context.newPage();
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (said) => {
    if (said.type() === "error" && !said.text().includes("status of")) faults.push(said.text());
  });
  await page.goto(BASE + path);
  await page.waitForLoadState("networkidle");
  await act?.(page);
  // Pictures and contrasts are those of a page at rest.
  await page.waitForTimeout(600);
  await page.screenshot({ path: picture, fullPage: act === undefined });
  const wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth");
  if (Number(wide) > 0) faults.push(`scrolls sideways by ${wide}`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  faults.push(...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`));
  return faults;
}

async function lookAtAll(names: readonly string[]): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const server = serve(PORT);
  const executablePath = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  const wanted = Object.entries(VIEWS).filter(([name]) => names.length === 0 || names.includes(name));
  for (const [width, height] of SIZES) {
    for (const [name, view] of wanted) {
      const context = await browser.newContext({ viewport: { width, height }, locale: "zh-CN" });
      const faults = await look(context, view, `${FOLDER}/${name}-${width}.png`).catch((error: Error) => [
        error.message,
      ]);
      process.stdout.write(`${faults.length === 0 ? "ok  " : "WRONG"} ${name} ${width} ${faults.join("\n      ")}\n`);
      if (faults.length > 0) process.exitCode = 1;
      await context.close();
    }
  }
  await browser.close();
  server.close();
}

await lookAtAll(process.argv.slice(2));
