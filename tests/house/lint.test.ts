import { afterAll, describe, expect, test } from "vitest";
import { type Answer, buildHouse } from "./scratch-house.ts";

const IMPURE: Readonly<Record<string, string>> = {
  "Date.now": "Date.now()",
  "new Date": "new Date()",
  performance: "performance.now()",
  crypto: "crypto.randomUUID()",
  process: "process.env",
  globalThis: "Object.keys(globalThis)",
  setTimeout: "setTimeout(String, 1)",
  fetch: "fetch",
  Buffer: "Buffer.alloc(1)",
};
const LOOSE_DICE: Readonly<Record<string, string>> = {
  "Math.random": "export const value = Math.random();\n",
  "destructured random": "const { random } = Math;\n\nexport const value = random();\n",
  localeCompare: 'export const value = "a".localeCompare("b");\n',
};

/** Each row breaks one rule, and only that one. */
const VIOLATIONS = [
  ...["domain/src/kernel", "standards/src"].flatMap((folder) => [
    ...Object.entries(IMPURE).map(([what, code], at) => ({
      what: `${what} in ${folder}`,
      rule: "lint/style/noRestrictedGlobals",
      file: `${folder}/impure-${at}.ts`,
      text: `export const value = ${code};\n`,
    })),
    ...Object.entries(LOOSE_DICE).map(([what, text], at) => ({
      what: `${what} in ${folder}`,
      rule: "lint/nursery/noJsRestrictedProperties",
      file: `${folder}/dice-${at}.ts`,
      text,
    })),
  ]),
  {
    what: "any",
    rule: "lint/suspicious/noExplicitAny",
    file: "cli/src/any.ts",
    text: "export function take(value: any): void {\n  String(value);\n}\n",
  },
  {
    what: "a non-null assertion",
    rule: "lint/style/noNonNullAssertion",
    file: "cli/src/non-null.ts",
    text: "export function first(values: string[]): string {\n  return values[0]!;\n}\n",
  },
  {
    what: "any in a page",
    rule: "lint/suspicious/noExplicitAny",
    file: "web/src/app/any.tsx",
    text: "export function take(value: any): void {\n  String(value);\n}\n",
  },
  {
    what: "a promise nobody waits for",
    rule: "lint/nursery/noFloatingPromises",
    file: "cli/src/floating.ts",
    text: "async function save(): Promise<void> {\n  await Promise.resolve();\n}\nsave();\n",
  },
  {
    what: "a promise taken for a yes or no",
    rule: "lint/nursery/noMisusedPromises",
    file: "cli/src/misused.ts",
    text: 'export async function ready(): Promise<boolean> {\n  await Promise.resolve();\n  return false;\n}\n\nexport const word = ready() ? "yes" : "no";\n',
  },
  {
    what: "a case that a switch forgets",
    rule: "lint/nursery/useExhaustiveSwitchCases",
    file: "cli/src/forgotten-case.ts",
    text: 'export function word(way: "up" | "down"): string {\n  switch (way) {\n    case "up":\n      return "higher";\n  }\n  return "";\n}\n',
  },
  {
    what: "an unused variable",
    rule: "lint/correctness/noUnusedVariables",
    file: "cli/src/unused-variable.ts",
    text: "const forgotten = 1;\n",
  },
  {
    what: "an unused import",
    rule: "lint/correctness/noUnusedImports",
    file: "cli/src/unused-import.ts",
    text: 'import { join } from "node:path";\n\nexport const one = 1;\n',
  },
  {
    what: "a type imported as a value",
    rule: "lint/style/useImportType",
    file: "cli/src/import-type.ts",
    text: 'import { Stats } from "node:fs";\n\nexport type Known = Stats;\n',
  },
  {
    what: "a default export",
    rule: "lint/style/noDefaultExport",
    file: "cli/src/default-export.ts",
    text: "export default 1;\n",
  },
  {
    what: "console outside the command line",
    rule: "lint/suspicious/noConsole",
    file: "rendering/src/console.ts",
    text: 'console.log("said");\n',
  },
  {
    what: "a test that silences all others",
    rule: "lint/suspicious/noFocusedTests",
    file: "cli/src/focused.test.ts",
    text: `import { test } from "vitest";\n\ntest.${"only"}("one", () => {});\n`,
  },
  {
    what: "a test that is skipped",
    rule: "lint/suspicious/noSkippedTests",
    file: "cli/src/skipped.test.ts",
    text: `import { test } from "vitest";\n\ntest.${"skip"}("one", () => {});\n`,
  },
  {
    what: "a file that is not formatted",
    rule: "format",
    file: "cli/src/unformatted.ts",
    text: "export const  one = 1\n",
  },
  {
    what: "imports out of order",
    rule: "assist/source/organizeImports",
    file: "cli/src/unordered.ts",
    text: 'import { join } from "node:path";\nimport { readFileSync } from "node:fs";\n\nexport const known = [join, readFileSync];\n',
  },
  {
    what: "a finding that Biome itself holds for a hint only",
    rule: "lint/complexity/useLiteralKeys",
    file: "cli/src/literal-key.ts",
    text: 'export function one(of: { a: string }): string {\n  return of["a"];\n}\n',
  },
];

/** What is an error in production is allowed where it belongs. */
const ALLOWED = {
  "cli/src/console.ts": 'console.log("said");\n',
  "domain/src/kernel/clock.test.ts": "export const value = [Date.now(), Math.random()];\n",
};

const sound = buildHouse(ALLOWED);
const broken = buildHouse(Object.fromEntries(VIOLATIONS.map(({ file, text }) => [file, text])));
afterAll(() => {
  sound.remove();
  broken.remove();
});

function lint(house: typeof sound): Answer {
  return house.run(
    "@biomejs/biome/bin/biome",
    "check",
    "--error-on-warnings",
    "--reporter=json",
    "--max-diagnostics=none",
  );
}

interface Report {
  diagnostics: { category: string; location: { path: string } | null }[];
}

describe("lint", () => {
  test("a sound house has no finding", () => {
    expect(lint(sound).status).toBe(0);
  });

  const answer = lint(broken);
  const { diagnostics } = JSON.parse(answer.output) as Report;

  test("a broken house fails", () => {
    expect(answer.status).toBe(1);
  });

  test.each(VIOLATIONS)("$what is $rule", ({ rule, file }) => {
    const found = diagnostics.filter(({ location }) => location?.path === file).map(({ category }) => category);
    expect([...new Set(found)]).toEqual([rule]);
  });
});
