import { execFile } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPages } from "./build.ts";

const root = mkdtempSync(join(tmpdir(), "jianheng-build-"));
const write = (file: string, text: string) => writeFileSync(join(root, file), text);

beforeAll(() => {
  for (const folder of ["web/src", "domain/src"]) mkdirSync(join(root, folder), { recursive: true });
  write("web/index.html", '<head></head><script type="module" src="/src/main.ts"></script>');
  write("web/src/main.ts", "document.title = '1';");
  write("web/vite.config.ts", "export default {};");
});
afterAll(() => rmSync(root, { recursive: true }));

test("pages are built where they are missing, and not again", async () => {
  let said = 0;
  const before = () => {
    said += 1;
  };
  expect(await buildPages({ root, before })).toBe(true);
  expect(existsSync(join(root, "web/dist/index.html"))).toBe(true);
  expect(await buildPages({ root, before })).toBe(false);
  expect(said).toBe(1);
});

test.each(["web/src/main.ts", "domain/src/rule.ts", "web/index.html", "package-lock.json"])(
  "they are built again when %s changes",
  async (file) => {
    await buildPages({ root });
    write(file, file.endsWith(".html") ? "<head></head>" : "globalThis.title = '2';");
    expect(await buildPages({ root })).toBe(true);
  },
);

test("two that build at once leave whole pages, and nothing beside them", async () => {
  write("web/src/main.ts", "document.title = 'both';");
  expect(await Promise.all([buildPages({ root }), buildPages({ root })])).toContain(true);
  expect(existsSync(join(root, "web/dist/index.html"))).toBe(true);
  expect(readdirSync(join(root, "web")).filter((name) => name.startsWith("dist-"))).toEqual([]);
  expect(await buildPages({ root })).toBe(false);
});

test("nor do processes that build at once get in each other's way", async () => {
  write("web/src/main.ts", "document.title = 'all';");
  const file = join(import.meta.dirname, "build.ts");
  const code = `(await import(${JSON.stringify(file)})).buildPages({ root: ${JSON.stringify(root)} })`;
  const one = () => promisify(execFile)(process.execPath, ["--input-type=module", "--eval", `await ${code}`]);
  // Old pages that take a while to remove: the others come to it meanwhile.
  for (let n = 0; n < 3000; n++) write(`web/dist/old-${n}.js`, "");
  await Promise.all([one(), one(), one(), one()]);
  expect(readdirSync(join(root, "web")).filter((name) => name.startsWith("dist-"))).toEqual([]);
  expect(await buildPages({ root })).toBe(false);
});

test("a test is no part of them", async () => {
  await buildPages({ root });
  write("web/src/main.test.ts", "1;");
  expect(await buildPages({ root })).toBe(false);
});
