import { afterAll, describe, expect, test } from "vitest";
import { type Answer, buildHouse } from "./scratch-house.ts";

/** Each row breaks one rule, and only that one. */
const VIOLATIONS = [
  {
    rule: "no-cycles",
    file: "domain/src/kernel/egg.ts",
    text: 'import { hen } from "./hen.ts";\n\nexport const egg: string = hen;\n',
  },
  {
    rule: "standards-stand-alone",
    file: "standards/src/reads-a-file.ts",
    text: 'import "node:fs";\n',
  },
  {
    rule: "standards-stand-alone",
    file: "standards/src/knows-domain.ts",
    text: 'import type { Award } from "@jianheng/domain/scoring";\n\nexport type Known = Award;\n',
  },
  {
    rule: "tests-below-domain",
    file: "standards/src/knows-domain.test.ts",
    text: 'import "@jianheng/domain/kernel";\n',
  },
  {
    rule: "domain-is-pure",
    file: "domain/src/kernel/reads-a-file.ts",
    text: 'import { readFileSync } from "node:fs";\n\nexport const text = readFileSync("a", "utf8");\n',
  },
  {
    rule: "domain-is-pure",
    file: "domain/src/kernel/asks-for-node.ts",
    text: 'export const fs = process.getBuiltinModule("node:fs");\n',
  },
  {
    rule: "domain-is-pure",
    file: "domain/src/kernel/other-package.ts",
    text: 'import "commander";\n',
  },
  {
    rule: "domain-by-the-door",
    file: "domain/src/kernel/round-the-door.ts",
    text: 'import { total } from "../scoring/score.ts";\n\nexport const again = total;\n',
  },
  {
    rule: "no-barrels",
    file: "domain/src/scoring/rules/index.ts",
    text: 'export { total } from "../score.ts";\n',
  },
  {
    rule: "tests-below-rendering",
    file: "domain/src/kernel/prints.test.ts",
    text: 'import "@jianheng/rendering";\n',
  },
  {
    rule: "rendering-knows-types-only",
    file: "rendering/src/computes.ts",
    text: 'import { half } from "@jianheng/domain/kernel";\n\nexport const one = half(2);\n',
  },
  {
    rule: "rendering-knows-no-other",
    file: "rendering/src/knows-standards.ts",
    text: 'import "@jianheng/standards";\n',
  },
  {
    rule: "tests-below-cli",
    file: "rendering/src/calls-cli.test.ts",
    text: 'import "@jianheng/cli/run";\n',
  },
  {
    rule: "documents-in-rendering-only",
    file: "cli/src/writes-word.ts",
    text: 'import "docx";\n',
  },
  {
    rule: "rendering-knows-no-other",
    file: "rendering/src/knows-server.ts",
    text: 'import "@jianheng/server/db";\n',
  },
  {
    rule: "tests-below-server",
    file: "rendering/src/asks-server.test.ts",
    text: 'import "@jianheng/server/db";\n',
  },
  {
    rule: "tests-below-cli",
    file: "server/src/people/calls-cli.test.ts",
    text: 'import "@jianheng/cli/run";\n',
  },
  {
    rule: "platform-knows-no-domain",
    file: "server/src/platform/db/knows-people.ts",
    text: 'import "../../people/index.ts";\n',
  },
  {
    rule: "server-by-the-door",
    file: "server/src/people/round-the-door.ts",
    text: 'import "../platform/db/transaction.ts";\n',
  },
  {
    rule: "sql-in-stores-only",
    file: "server/src/people/asks-pg.ts",
    text: 'import "pg";\n',
  },
  {
    rule: "sql-in-stores-only",
    file: "server/src/people/asks-kysely.ts",
    text: 'import type { Kysely } from "kysely";\n\nexport type Known = Kysely<object>;\n',
  },
  {
    rule: "sql-in-stores-only",
    file: "server/src/people/writes-sql.ts",
    text: 'import "../platform/db/queries.ts";\n',
  },
  {
    rule: "fastify-in-http-only",
    file: "server/src/people/serves.ts",
    text: 'import "fastify";\n',
  },
  {
    rule: "fastify-in-http-only",
    file: "server/src/platform/db/serves-files.ts",
    text: 'import "@fastify/static";\n',
  },
  {
    rule: "server-knows-no-page",
    file: "server/src/people/builds-pages.ts",
    text: 'import "@jianheng/web/build";\n',
  },
  {
    rule: "web-knows-domain-and-standards",
    file: "web/src/people/asks-server.ts",
    text: 'import "@jianheng/server/db";\n',
  },
  {
    rule: "web-knows-domain-and-standards",
    file: "web/src/people/prints.test.tsx",
    text: 'import "@jianheng/rendering";\n',
  },
  {
    rule: "web-features-apart",
    file: "web/src/people/knows-audit.tsx",
    text: 'import "../audit/page.tsx";\n',
  },
  {
    rule: "web-features-apart",
    file: "web/src/people/knows-app.tsx",
    text: 'import "../app/theme.ts";\n',
  },
  {
    rule: "web-common-knows-no-feature",
    file: "web/src/ui/knows-people.tsx",
    text: 'import "../people/page.tsx";\n',
  },
  {
    rule: "public-without-components",
    file: "web/src/session/has-components.tsx",
    text: 'import "antd";\n',
  },
  {
    rule: "public-without-components",
    file: "web/src/ui/public/has-a-router.tsx",
    text: 'import "@tanstack/react-router";\n',
  },
  {
    rule: "packages-by-their-exports",
    file: "cli/src/by-path.ts",
    text: 'import "../../domain/src/kernel/points.ts";\n',
  },
  {
    rule: "packages-by-their-exports",
    file: "tests/by-path.test.ts",
    text: 'import "../domain/src/kernel/points.ts";\n',
  },
  {
    rule: "resolvable",
    file: "cli/src/inside-a-package.ts",
    text: 'import "@jianheng/domain/src/kernel/points.ts";\n',
  },
  {
    rule: "no-tests-in-production",
    file: "cli/src/uses-tests.ts",
    text: 'import "../../tests/helper.ts";\n',
  },
  {
    rule: "no-fixtures-in-production",
    file: "domain/src/kernel/uses-a-fixture.ts",
    text: 'import "./example.fixture.ts";\n',
  },
  {
    rule: "nobody-imports-a-test",
    file: "domain/src/kernel/uses-a-test.test.ts",
    text: 'import "./prints.test.ts";\n',
  },
];

const sound = buildHouse({});
const broken = buildHouse({
  "domain/src/kernel/hen.ts": 'import { egg } from "./egg.ts";\n\nexport const hen: string = egg;\n',
  "web/src/app/theme.ts": "export const theme = 1;\n",
  ...Object.fromEntries(VIOLATIONS.map(({ file, text }) => [file, text])),
});
afterAll(() => {
  sound.remove();
  broken.remove();
});

function checkImports(house: typeof sound): Answer {
  return house.run(
    "dependency-cruiser/bin/dependency-cruiser.mjs",
    "--config",
    ".dependency-cruiser.js",
    "{standards,domain,rendering,server,web,cli}/{src,bin}/**/*.{ts,tsx,js}",
    "tests/**/*.{ts,js}",
  );
}

/** The names of the rules that `file` was reported for. */
function rulesBrokenBy(file: string, { output }: Answer): string[] {
  const found = output.matchAll(/^ {2}error (?<rule>\S+): (?<from>\S+)/gm);
  return [...found].flatMap(({ groups }) => (groups?.from === file ? [groups.rule ?? ""] : []));
}

describe("imports", () => {
  test("a sound house breaks no rule", () => {
    expect(checkImports(sound)).toMatchObject({ status: 0, errors: "" });
  });

  const answer = checkImports(broken);

  test("a broken house fails", () => {
    expect(answer.status).toBeGreaterThan(0);
  });

  test.each(VIOLATIONS)("$rule catches $file", ({ rule, file }) => {
    expect(rulesBrokenBy(file, answer)).toEqual([rule]);
  });
});
