import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

const FOLDER = fileURLToPath(new URL("../../out/browser/", import.meta.url));
const WITHIN_MS = 5_000;

/** Keeps what a page looked like when a test failed, and tells where it was, what it asked and what it refused. */
export async function keepPicture({ page, complaints, name }: Failed): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${name.replaceAll(/[^\p{L}\d]+/gu, "-")}.png`);
  const shown = page.getByRole("dialog").or(page.getByRole("alert")).filter({ visible: true });
  // A page that hangs or is gone has nothing to tell, and the test failed all the same.
  const texts = await shown.allInnerTexts().catch(() => []);
  const kept = await page.screenshot({ path, timeout: WITHIN_MS }).then(
    () => path,
    () => "no picture could be taken",
  );
  process.stderr.write(`${[`“${name}” failed at ${page.url()}`, ...texts, ...complaints, kept].join("\n")}\n`);
}

interface Failed {
  page: Page;
  complaints: readonly string[];
  /** What the test is called. */
  name: string;
}
