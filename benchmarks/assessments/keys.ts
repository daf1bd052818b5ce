import { buildPages, PAGES } from "@jianheng/web/build";
import { chromium, type Locator, type Page } from "playwright-core";
import { findBrowser } from "../../tests/browser/find-browser.ts";
import { fillSheet } from "./fill-sheet.ts";
import { openOffice } from "./office.ts";

/**
 * How long it takes from a key on the page of a sheet until what it changed is drawn, as the browser's own event timing
 * has it: the whole form of 70 checks, filled, with 200 pieces of evidence, in the pages as they are served, on a
 * processor that is throttled to a quarter; beside the same keys in a bare input of an empty page.
 */
const THROTTLE = 4;
const WORDS = "abcdefgh";
const LINES = 40;
const HEIGHT = 768;
const BARS = 200;
/** Below this the browser tells nothing. */
const LEAST_MS = 16;

const day = new Date().toISOString().slice(0, 10);
await buildPages();
const office = await openOffice(day, PAGES);
const head = await office.signIn("station.head");
const { sheet } = await fillSheet({ office, caller: head, day });
const browser = await chromium.launch({ ...findBrowser(), headless: true });
const context = await browser.newContext({ locale: "zh-CN", viewport: { width: 1366, height: HEIGHT } });
const [name = "", value = ""] = head.cookie.split("=");
await context.addCookies([{ name, value, url: office.address }]);
const page = await context.newPage();
const devtools = await context.newCDPSession(page);
await devtools.send("Emulation.setCPUThrottlingRate", { rate: THROTTLE });
// The bars of a browser take from its window: without more of it, what is typed at the foot of the page is never drawn,
// and the browser counts until something else is.
const { windowId } = await devtools.send("Browser.getWindowForTarget");
await devtools.send("Browser.setWindowBounds", { windowId, bounds: { height: HEIGHT + BARS } });

await page.setContent("<input>");
say("a key in a bare input", await delays(page, () => type(page.locator("input"), LINES)));
await page.goto(new URL(sheet.replace("/api/", "/office/"), office.address).href);
const rows = page.locator("table.sheet tr[id^=line-]");
await rows.last().waitFor();
await page.locator("[aria-busy=true]").first().waitFor({ state: "detached" });
say("a key on the page of a sheet", await delays(page, fillRows));
console.log(`at ${THROTTLE} × throttle; promised: p98 ≤ 120 ms`);
await browser.close();
await office.close();

/** Answers what lines ask for, and adds a fault to each that takes one, by keys alone. */
async function fillRows(): Promise<void> {
  const count = Math.min(LINES, await rows.count());
  for (let at = 0; at < count; at++) {
    const row = rows.nth(at);
    const radio = row.locator("td input[type=radio]").first();
    if ((await radio.count()) > 0) {
      await radio.focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowLeft");
    }
    const fault = row.locator("form.add-fault input");
    if ((await fault.count()) > 0) await type(fault.first(), 1);
  }
}

async function type(into: Locator, times: number): Promise<void> {
  for (let time = 0; time < times; time++) {
    await into.focus();
    for (const key of WORDS) await into.page().keyboard.press(key);
    await into.page().keyboard.press("Enter");
  }
}

/** Milliseconds of each interaction by keys, sorted: from the key to the next picture, the longest of its events. */
async function delays(of: Page, work: () => Promise<void>): Promise<number[]> {
  await of.evaluate(`window.taken = {}; window.keys = 0;
    addEventListener("keydown", () => { window.keys += 1; }, true);
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries())
        if (interactionId) window.taken[interactionId] = Math.max(window.taken[interactionId] ?? 0, duration);
    }).observe({ type: "event", durationThreshold: ${LEAST_MS} });`);
  await work();
  // Entries come with the picture after; then all of them are there.
  await of.evaluate("new Promise((done) => setTimeout(done, 1000))");
  const taken = Object.values(await of.evaluate<Record<string, number>>("window.taken"));
  const quick = Math.max(0, (await of.evaluate<number>("window.keys")) - taken.length);
  return [...taken, ...Array.from({ length: quick }, () => LEAST_MS / 2)].sort((a, b) => a - b);
}

function say(what: string, times: readonly number[]): void {
  const at = (part: number) => (times[Math.floor((times.length - 1) * part)] ?? Number.NaN).toFixed(0);
  console.log(`${what}: median ${at(0.5)} ms, p98 ${at(0.98)} ms, at most ${at(1)} ms of ${times.length} keys`);
}
