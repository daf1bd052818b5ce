import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { findBrowser } from "./find-browser.ts";

/** Whatever a page is asked for is there within that time, or it is a failure that names it. */
const WITHIN_MS = 30_000;

/** The pages of a browser for the tests of one file. */
export interface TestBrowser {
  /** A new page of a visitor of his own, with what the consoles of all his pages complained of. */
  open(url: string, options?: BrowserContextOptions): Promise<{ page: Page; complaints: string[] }>;
}

/** A browser for the tests of one file. */
export function useBrowser(find: typeof findBrowser = findBrowser): TestBrowser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ ...find(), headless: true });
  });
  afterAll(() => browser?.close());
  return {
    async open(url, options = {}) {
      if (!browser) throw new Error("the browser is not there yet");
      const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1366, height: 768 }, ...options });
      context.setDefaultTimeout(WITHIN_MS);
      const complaints: string[] = [];
      context.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      context.on("weberror", (fault) => complaints.push(fault.error().message));
      const page = await context.newPage();
      await page.goto(url);
      return { page, complaints };
    },
  };
}
