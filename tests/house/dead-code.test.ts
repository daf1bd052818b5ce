import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { buildHouse } from "./scratch-house.ts";

const domain = JSON.parse(readFileSync(new URL("../../domain/package.json", import.meta.url), "utf8")) as {
  dependencies: Record<string, string>;
  exports: Record<string, string>;
};
// A file that is a door of its package is needed by whoever is outside.
const { "./kernel/points": _, ...doors } = domain.exports;
const house = buildHouse({
  "domain/package.json": JSON.stringify({
    ...domain,
    exports: doors,
    dependencies: { ...domain.dependencies, docx: "*" },
  }),
  "domain/src/kernel/unused-file.ts": "export const lonely = 1;\n",
  "domain/src/kernel/points.ts":
    "export function half(points: number): number {\n  return points / 2;\n}\n\nexport const unusedExport = 1;\n\nexport type UnusedType = 1;\n",
  "cli/src/main.ts":
    'import { total } from "@jianheng/domain/scoring";\nimport { print } from "@jianheng/rendering";\nimport "hucre";\n\nconsole.log(print({ of: total }));\n',
});
afterAll(() => house.remove());

interface Report {
  issues: {
    file: string;
    files: { name: string }[];
    exports: { name: string }[];
    types: { name: string }[];
    dependencies: { name: string }[];
    unlisted: { name: string }[];
  }[];
}

describe("dead code", () => {
  const { status, output } = house.run("knip/bin/knip.js", "--no-config-hints", "--reporter=json");
  const { issues } = JSON.parse(output) as Report;

  function found(kind: Exclude<keyof Report["issues"][number], "file">, file: string): string[] {
    return issues.filter((issue) => issue.file === file).flatMap((issue) => issue[kind].map(({ name }) => name));
  }

  test("a house with dead code fails", () => {
    expect(status).toBe(1);
  });

  test("a file that nothing needs", () => {
    const dead = issues.flatMap(({ files }) => files.map(({ name }) => name));
    expect(dead).toEqual(["domain/src/kernel/unused-file.ts"]);
  });

  test("an export that nothing needs", () => {
    expect(found("exports", "domain/src/kernel/points.ts")).toEqual(["unusedExport"]);
  });

  test("a type that nothing needs", () => {
    expect(found("types", "domain/src/kernel/points.ts")).toEqual(["UnusedType"]);
  });

  test("a dependency that nothing needs", () => {
    expect(found("dependencies", "domain/package.json")).toContain("docx");
  });

  test("a dependency that is not declared", () => {
    expect(found("unlisted", "cli/src/main.ts")).toEqual(["hucre"]);
  });
});
