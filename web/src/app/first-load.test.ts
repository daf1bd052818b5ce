import { beforeAll, describe, expect, it } from "vitest";
import { built, chunkOf, kilobytes, loadedWith } from "../testing/build.fixture.ts";

let chunks: Awaited<ReturnType<typeof built>>;
beforeAll(async () => {
  chunks = await built();
}, 60_000);

/** What a page loads before it can be used, the lazy parts of its own step included. */
const firstLoad = (...sources: string[]) =>
  loadedWith(
    chunks,
    sources.map((source) => chunkOf(chunks, source)),
  );

describe("the first load", () => {
  it.each([
    ["signing in", ["src/public/main.tsx"]],
    ["choosing the post", ["src/public/main.tsx", "src/session/choose-post.tsx"]],
    ["setting up a second factor", ["src/public/main.tsx", "src/session/enrol.tsx"]],
    ["a published result", ["src/public/main.tsx", "src/published/result-page.tsx"]],
    ["what became of an objection", ["src/public/main.tsx", "src/published/receipts-page.tsx"]],
    ["the first start", ["src/public/main.tsx", "src/setup/set-up.tsx"]],
  ])("of %s stays within 130 kB, without the component library", (_what, sources) => {
    const loaded = firstLoad(...sources);
    expect(kilobytes(chunks, loaded)).toBeLessThanOrEqual(130);
    const libraries = [...loaded].flatMap((name) => chunks.get(name)?.modules ?? []);
    expect(libraries.filter((name) => /node_modules\/(antd|@ant-design|@rc-component)\//.test(name))).toEqual([]);
  });

  it.each([
    "home",
    "audit-page",
    "people-page",
    "person-page",
    "organisation-page",
    "accounts-page",
    "my-account-page",
    "files-page",
  ])("of the office on %s stays within 450 kB", (page) => {
    const source = [...chunks.values()].flatMap(({ modules }) => modules).find((one) => one.endsWith(`/${page}.tsx`));
    const loaded = firstLoad("src/app/main.tsx", source ?? page);
    expect(kilobytes(chunks, loaded)).toBeLessThanOrEqual(450);
  });
});

describe("the pages of an assessment", () => {
  it.each(["assessment-page", "sheet-page", "comparison-page"])("load %s within 350 kB", (page) => {
    const source = [...chunks.values()].flatMap(({ modules }) => modules).find((one) => one.endsWith(`/${page}.tsx`));
    const loaded = firstLoad("src/app/main.tsx", source ?? page);
    expect(kilobytes(chunks, loaded)).toBeLessThanOrEqual(350);
  });
});

describe("the pages of the registers", () => {
  it.each(["registers-page", "register-page", "record-page"])("load %s within 350 kB", (page) => {
    const source = [...chunks.values()].flatMap(({ modules }) => modules).find((one) => one.endsWith(`/${page}.tsx`));
    const loaded = firstLoad("src/app/main.tsx", source ?? page);
    expect(kilobytes(chunks, loaded)).toBeLessThanOrEqual(350);
  });
});

describe("what draws a PDF", () => {
  it("is loaded when one is looked at, and not with the page of files", () => {
    const modules = [...firstLoad("src/app/main.tsx", "src/files/files-page.tsx")].flatMap(
      (name) => chunks.get(name)?.modules ?? [],
    );
    expect(modules.filter((name) => name.includes("/pdf-view.tsx"))).toHaveLength(1);
    expect(modules.filter((name) => name.includes("/pdfjs-dist/"))).toEqual([]);
    expect(chunkOf(chunks, "src/ui/preview/open-pdf.ts")).toMatch(/open-pdf/);
  });
});

describe("the pages", () => {
  it("are each a chunk of their own, so that one is not paid for on another", () => {
    const shell = firstLoad("src/app/main.tsx");
    const inShell = [...shell].flatMap((name) => chunks.get(name)?.modules ?? []);
    expect(
      inShell.filter((name) =>
        /web\/src\/(organisations|bodies|people|accounts|account|audit|jobs|files|records)\//.test(name),
      ),
    ).toEqual([]);
  });
});
