import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

const SIZES = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
] as const;

/** What is said in passing fades by itself, whenever it likes: half faded, it has no contrast. */
const IN_PASSING = '[class*="ant-message-notice"]';

/** Settled once whatever moves has come to its end, except for what never does. */
const AT_REST = `Promise.allSettled(document.getAnimations()
  .filter((one) => one.effect.getTiming().iterations !== Infinity).map((one) => one.finished)).then(() => true)`;

/** What axe finds wrong with a page on a telephone and at a desk, and whether it has to be pushed sideways there. */
export async function findings(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const size of SIZES) {
    await page.setViewportSize(size);
    // A colour is that of a page at rest.
    await page.evaluate(AT_REST);
    const wide = await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    const { violations } = await axe(page).analyze();
    const wrong = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    if (Number(wide) > 0) wrong.push(`scrolls sideways by ${wide}`);
    found.push(...wrong.map((one) => `at ${size.width}: ${one}`));
  }
  return found;
}

/** In one go: no page has a frame of another origin, for which axe would open a page of its own; passes are not kept. */
function axe(page: Page): AxeBuilder {
  return new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .exclude(IN_PASSING);
}
