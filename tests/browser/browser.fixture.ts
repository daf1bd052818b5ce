import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { findBrowser } from "./find-browser.ts";
import { keepPicture } from "./keep-picture.ts";

/** Whatever a page is asked for is there within that time, or it is a failure that names it. */
const WITHIN_MS = 30_000;
/** Without motion: on a busy machine, what is clicked while it moves into place may be missed. */
const USUAL = { locale: "zh-CN", viewport: { width: 1366, height: 768 }, reducedMotion: "reduce" } as const;

/** A page of a visitor, with what the consoles of all his pages complained of. */
export interface Opened {
  page: Page;
  complaints: string[];
}

/** The pages of a browser for the tests of one file. */
export interface TestBrowser {
  /** A new page of a visitor of his own. Where a test fails, the page opened last is told and kept as a picture. */
  open(url: string, options?: BrowserContextOptions): Promise<Opened>;
}

/** A browser for the tests of one file. */
export function useBrowser(find: typeof findBrowser = findBrowser): TestBrowser {
  let browser: Browser | undefined;
  let latest: Opened | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ ...find(), headless: true });
  });
  afterEach(async ({ task }) => {
    if (latest && task.result?.state === "fail") await keepPicture({ ...latest, name: task.name });
  });
  afterAll(() => browser?.close());
  return {
    async open(url, options = {}) {
      if (!browser) throw new Error("the browser is not there yet");
      const context = await browser.newContext({ ...USUAL, ...options });
      context.setDefaultTimeout(WITHIN_MS);
      const complaints: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      context.on("weberror", (fault) => complaints.push(fault.error().message));
      const page = await context.newPage();
      latest = { page, complaints };
      await page.goto(url);
      return latest;
    },
  };
}
