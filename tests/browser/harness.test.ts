import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { useBrowser } from "./browser.fixture.ts";
import { type Browser, findBrowser, findSystemBrowser } from "./find-browser.ts";
import { useServer } from "./server.fixture.ts";

const pages = mkdtempSync(join(tmpdir(), "jianheng-pages-"));
mkdirSync(join(pages, "assets"));
writeFileSync(
  join(pages, "index.html"),
  `<!doctype html><html lang="zh-CN"><head><title>试</title></head>
<body><h1>鉴衡：职业技能鉴定</h1><p id="box">权</p><p id="gap" style="color: red">　</p>
<script>document.title = "unsafe"</script><script type="module" src="/assets/page.js"></script></body></html>`,
);
writeFileSync(
  join(pages, "assets", "page.js"),
  `const nonce = document.querySelector('meta[name="csp-nonce"]').content;
for (const [of, colour] of [[nonce, "rgb(0, 128, 0)"], ["", "rgb(255, 0, 0)"]]) {
  const style = document.createElement("style");
  style.nonce = of;
  style.textContent = "h1 { color: " + colour + " }";
  document.head.append(style);
}
document.body.dataset.ready = (await fetch("/api/openapi.json")).status;`,
);
afterAll(() => rmSync(pages, { recursive: true }));

const installed = findSystemBrowser();
const BROWSERS: [name: string, browser: () => Browser][] = [
  ["the browser of journeys", findBrowser],
  ...(installed ? [["the browser that is installed here", () => installed] as [string, () => Browser]] : []),
];

describe.each(BROWSERS)("%s", (_, find) => {
  const server = useServer({ pages });
  const browser = useBrowser(find);

  test("shows Chinese, and runs what is ours under the policy of our answers and nothing else", async () => {
    const { page, complaints } = await browser.open(`${server.url()}/people`);
    await page.waitForSelector('body[data-ready="200"]');
    expect(await page.title()).toBe("试");
    const colour = await page.evaluate("getComputedStyle(document.querySelector('h1')).color");
    expect(colour).toBe("rgb(0, 128, 0)");
    expect(complaints.filter((complaint) => complaint.includes("Content Security Policy")).length).toBeGreaterThan(0);
    expect(await inkOf(page, "#box")).toBeGreaterThan(20);
    expect(await inkOf(page, "#gap")).toBe(0);
  });

  test("keeps what is one visitor's from another", async () => {
    const cookie = { name: "whose", value: "his own", url: server.url() };
    const [one, other] = [await browser.open(server.url()), await browser.open(server.url())];
    await one.page.context().addCookies([cookie]);
    await Promise.all([one.page.reload(), other.page.reload()]);
    expect(await one.page.evaluate("document.cookie")).toBe("whose=his own");
    expect(await other.page.evaluate("document.cookie")).toBe("");
  });
});

/** How many pixels of an element's own picture are dark: none where its characters have no font. */
async function inkOf(page: Awaited<ReturnType<ReturnType<typeof useBrowser>["open"]>>["page"], selector: string) {
  const picture = await page.locator(selector).screenshot();
  const source = `data:image/png;base64,${picture.toString("base64")}`;
  return await page.evaluate(
    `(async () => {
      const image = new Image();
      image.src = ${JSON.stringify(source)};
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
      canvas.drawImage(image, 0, 0);
      const { data } = canvas.getImageData(0, 0, image.width, image.height);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at] < 128) dark += 1;
      return dark;
    })()`,
  );
}
