import { mkdirSync } from "node:fs";
import type { Page } from "playwright-core";

/** Keeps a picture of a page in the folder that PICTURES names, for whoever wants to look at it; none without it. */
export async function picture(page: Page, name: string, { fullPage = false } = {}): Promise<void> {
  const folder = process.env.PICTURES;
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage });
}
