import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const WORKSPACES = ["standards", "domain", "rendering", "server", "web", "cli"];
const RULES = [
  ".gitignore",
  ".dependency-cruiser.js",
  "biome.json",
  "knip.json",
  "package.json",
  "tsconfig.base.json",
  "vitest.config.ts",
];

/** A house so small that every rule holds in it; each test adds the file that breaks one. */
const SOUND: Readonly<Record<string, string>> = {
  "standards/src/define.ts": "export interface Check {\n  id: string;\n}\n",
  "standards/src/index.ts":
    'import type { Check } from "./define.ts";\n\nexport const checks: readonly Check[] = [];\n',
  "domain/src/kernel/points.ts": "export function half(points: number): number {\n  return points / 2;\n}\n",
  "domain/src/kernel/index.ts": 'export { half } from "./points.ts";\n',
  "domain/src/kernel/example.fixture.ts":
    'import { readFileSync } from "node:fs";\n\nexport const example = readFileSync("a");\n',
  "domain/src/kernel/points.test.ts": 'import { example } from "./example.fixture.ts";\n\nString(example);\n',
  "domain/src/scoring/score.ts":
    'import { checks } from "@jianheng/standards";\nimport { half } from "../kernel/index.ts";\n\nexport const total = half(checks.length);\n\nexport interface Award {\n  of: number;\n}\n',
  "domain/src/scoring/index.ts": 'export { type Award, total } from "./score.ts";\n',
  "domain/src/standards/index.ts": 'export { checks } from "@jianheng/standards";\n',
  "rendering/src/index.ts":
    'import type { Award } from "@jianheng/domain/scoring";\n\nexport function print(award: Award): string {\n  return String(award.of);\n}\n',
  "server/src/platform/db/transaction.ts":
    'import { Pool } from "pg";\n\nexport function transaction(): Pool {\n  return new Pool();\n}\n',
  "server/src/platform/db/queries.ts":
    'import { sql } from "kysely";\n\nexport function query(text: string): string {\n  return String([sql, text]);\n}\n',
  "server/src/platform/db/index.ts": 'export { transaction } from "./transaction.ts";\n',
  "server/src/people/store.ts":
    'import { query } from "../platform/db/queries.ts";\n\nexport function findPerson(): string {\n  return query("select 1");\n}\n',
  "server/src/people/index.ts":
    'import { transaction } from "../platform/db/index.ts";\nimport { findPerson } from "./store.ts";\n\nexport const people = [transaction, findPerson];\n',
  "server/src/main.ts":
    'import { people } from "./people/index.ts";\nimport { app } from "./platform/http/index.ts";\n\nString([people, app]);\n',
  "server/src/platform/http/app.ts":
    'import fastify from "fastify";\n\nexport function app(): object {\n  return fastify();\n}\n',
  "server/src/platform/http/index.ts": 'export { app } from "./app.ts";\n',
  "web/build.ts": 'export const pages = "dist";\n',
  "web/src/ui/button.tsx": "export function button(): string {\n  return document.title;\n}\n",
  "web/src/people/page.tsx":
    'import { button } from "../ui/button.tsx";\n\nexport function people(): string {\n  return button();\n}\n',
  "web/src/audit/page.tsx":
    'import { half } from "@jianheng/domain/kernel";\n\nexport function audit(): string {\n  return String(half(2));\n}\n',
  "web/src/app/main.tsx":
    'import { audit } from "../audit/page.tsx";\nimport { people } from "../people/page.tsx";\n\ndocument.title = people() + audit();\n',
  "cli/src/run.ts":
    'import { total } from "@jianheng/domain/scoring";\nimport { print } from "@jianheng/rendering";\n\nexport function run(): string {\n  return print({ of: total });\n}\n',
  "cli/src/main.ts": 'import { run } from "./run.ts";\n\nconsole.log(run());\n',
  "cli/bin/jianheng.js": '#!/usr/bin/env node\nimport "../src/main.ts";\n',
  "tests/helper.ts": 'export const helper = "there for tests";\n',
  "tests/journey.test.ts":
    'import { half } from "@jianheng/domain/kernel";\nimport { helper } from "./helper.ts";\n\nString([half, helper]);\n',
};

/** What a tool answered. */
export interface Answer {
  status: number | null;
  output: string;
  errors: string;
}

export interface ScratchHouse {
  /** Runs a tool of this project in the scratch house; `tool` is a path under node_modules. */
  run(tool: string, ...args: string[]): Answer;
  remove(): void;
}

/** A scratch copy of this project's rules, outside the project, with `files` written into a sound small house. */
export function buildHouse(files: Readonly<Record<string, string>>): ScratchHouse {
  const house = mkdtempSync(join(tmpdir(), "jianheng-house-"));
  for (const name of RULES) cpSync(join(ROOT, name), join(house, name));
  for (const workspace of WORKSPACES) {
    for (const name of ["package.json", "tsconfig.json"]) {
      cpSync(join(ROOT, workspace, name), join(house, workspace, name), { recursive: true });
    }
  }
  linkPackages(house);
  for (const [path, text] of Object.entries({ ...SOUND, ...files })) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), text);
  }
  return {
    run(tool, ...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "node_modules", tool), ...args], {
        cwd: house,
        encoding: "utf8",
        env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
      });
      return { status, output: stdout, errors: stderr };
    },
    remove() {
      rmSync(house, { recursive: true, force: true });
    },
  };
}

/** The project's installed packages, with its own workspaces replaced by those of the scratch house. */
function linkPackages(house: string): void {
  const packages = join(house, "node_modules");
  mkdirSync(join(packages, "@jianheng"), { recursive: true });
  for (const name of readdirSync(join(ROOT, "node_modules"))) {
    if (name.startsWith(".") || name === "@jianheng") continue;
    symlinkSync(join(ROOT, "node_modules", name), join(packages, name), "junction");
  }
  for (const workspace of WORKSPACES) {
    symlinkSync(join(house, workspace), join(packages, "@jianheng", workspace), "junction");
  }
}
