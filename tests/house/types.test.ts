import { afterAll, describe, expect, test } from "vitest";
import { type Answer, buildHouse } from "./scratch-house.ts";

const VIOLATIONS = [
  {
    what: "a Node type in domain",
    file: "domain/src/kernel/node-type.ts",
    text: "export type Bytes = Buffer;\n",
    error: "TS2591: Cannot find name 'Buffer'",
  },
  {
    what: "a Node module in domain",
    file: "domain/src/kernel/node-module.ts",
    text: 'import { join } from "node:path";\n\nexport const path = join("a", "b");\n',
    error: "TS2591: Cannot find name 'node:path'",
  },
  {
    what: "a browser type in domain",
    file: "domain/src/kernel/browser-type.ts",
    text: "export type Page = HTMLElement;\n",
    error: "TS2304: Cannot find name 'HTMLElement'",
  },
  {
    what: "a Node type in standards",
    file: "standards/src/node-type.ts",
    text: "export type Bytes = Buffer;\n",
    error: "TS2591: Cannot find name 'Buffer'",
  },
  {
    what: "a Node module in the web",
    file: "web/src/app/node-module.ts",
    text: 'import { join } from "node:path";\n\nexport const path = join("a", "b");\n',
    error: "TS2591: Cannot find name 'node:path'",
  },
  {
    what: "a browser type in the server",
    file: "server/src/people/browser-type.ts",
    text: "export type Page = HTMLElement;\n",
    error: "TS2304: Cannot find name 'HTMLElement'",
  },
  {
    what: "the inside of a package",
    file: "cli/src/inside-a-package.ts",
    text: 'import { half } from "@jianheng/domain/src/kernel/points.ts";\n\nexport const one = half(2);\n',
    error: "TS2307: Cannot find module '@jianheng/domain/src/kernel/points.ts'",
  },
  {
    what: "syntax that Node cannot strip",
    file: "cli/src/enum.ts",
    text: "export enum Colour {\n  Red,\n}\n",
    error: "TS1294: This syntax is not allowed when 'erasableSyntaxOnly' is enabled",
  },
];

const sound = buildHouse({});
const broken = buildHouse(Object.fromEntries(VIOLATIONS.map(({ file, text }) => [file, text])));
afterAll(() => {
  sound.remove();
  broken.remove();
});

function compile(house: typeof sound): Answer {
  return house.run("typescript-7/bin/tsc", "-b", "--force", "standards", "domain", "rendering", "server", "web", "cli");
}

describe("types", () => {
  test("a sound house compiles", () => {
    expect(compile(sound)).toEqual({ status: 0, output: "", errors: "" });
  });

  const answer = compile(broken);

  test("a broken house fails", () => {
    expect(answer.status).toBeGreaterThan(0);
  });

  test.each(VIOLATIONS)("$what is caught", ({ file, error }) => {
    const found = answer.output.split("\n").filter((line) => line.startsWith(`${file}(`));
    expect(found).toEqual([expect.stringContaining(error)]);
  });
});
