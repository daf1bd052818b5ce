import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** Where Debian keeps the oldest PostgreSQL that is supported. */
const POSTGRES_15 = "/usr/lib/postgresql/15/bin";
const DATABASE_TESTS = "server/**/*.db.test.ts";
const BROWSER_TESTS = "tests/browser/**/*.test.ts";
/**
 * Not on the oldest PostgreSQL: long ones whose SQL others run as well, and the acts of assessments one by one, which
 * the walks over all of them run there too.
 */
const ONCE = [
  "server/src/records/round-trip.db.test.ts",
  "server/src/records/import-workbooks.db.test.ts",
  "server/src/security-matrix.db.test.ts",
  "server/src/demonstration/enter-demonstration.db.test.ts",
  "server/src/assessments/!(walks|tabs|list-*|show-*|verify-*|write-*|raise-*).db.test.ts",
];
/** What mocks a module has it to itself. */
const APART = ["server/src/sessions/sign-in.db.test.ts"];
/** Generous: a test fails by what it finds, not by a busy machine. */
const SHARED = {
  environment: "node" as const,
  testTimeout: 60_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 30_000 } },
};

/** Tests that need a database, over one server; `binaries` are the packaged ones where none are named. */
function overDatabase(of: {
  name: string;
  binaries?: string;
  include?: string[];
  exclude?: string[];
  isolate?: boolean;
}) {
  const { name, binaries = "", include = [DATABASE_TESTS], exclude = [], isolate = false } = of;
  return {
    test: {
      ...SHARED,
      name,
      // Files share a process, and so what is imported: to read the server anew for each takes longer than most tests.
      isolate,
      restoreMocks: true,
      include,
      exclude: ["**/node_modules/**", ...exclude],
      globalSetup: "server/src/platform/db/testing/global-setup.fixture.ts",
      env: { JIANHENG_TEST_BINARIES: binaries },
    },
  };
}

export default defineConfig({
  test: {
    maxWorkers: 2,
    allowOnly: false,
    reporters: ["default", ["json", { outputFile: "out/vitest.json" }]],
    projects: [
      {
        test: {
          ...SHARED,
          name: "house",
          // Pure for the most part: a process for each of them would take longer than what they do.
          isolate: false,
          include: ["{standards,domain,rendering,server,web,cli,demo}/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: ["**/node_modules/**", DATABASE_TESTS, BROWSER_TESTS],
        },
      },
      { test: { ...SHARED, name: "browser", isolate: false, include: [BROWSER_TESTS], testTimeout: 180_000 } },
      overDatabase({ name: "embedded database", exclude: APART }),
      overDatabase({ name: "apart", include: APART, isolate: true }),
      ...(existsSync(POSTGRES_15)
        ? [overDatabase({ name: "PostgreSQL 15", binaries: POSTGRES_15, exclude: [...ONCE, ...APART] })]
        : []),
    ],
  },
});
