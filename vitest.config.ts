import { existsSync } from "node:fs";
import { defineConfig } from "vitest/config";

/** Where Debian keeps the oldest PostgreSQL that is supported. */
const POSTGRES_15 = "/usr/lib/postgresql/15/bin";
const DATABASE_TESTS = "server/**/*.db.test.ts";
const BROWSER_TESTS = "tests/browser/**/*.test.ts";
/** Generous: a test fails by what it finds, not by a busy machine. */
const SHARED = { environment: "node" as const, testTimeout: 60_000, hookTimeout: 120_000 };

/** The tests that need a database, over one server; `binaries` are the packaged ones where none are named. */
function overDatabase({ name, binaries = "" }: { name: string; binaries?: string }) {
  return {
    test: {
      ...SHARED,
      name,
      include: [DATABASE_TESTS],
      globalSetup: "server/src/platform/db/testing/global-setup.fixture.ts",
      env: { JIANHENG_TEST_BINARIES: binaries },
    },
  };
}

export default defineConfig({
  test: {
    // One more than the cores that CI has: a test often waits for a browser or the database.
    maxWorkers: 3,
    allowOnly: false,
    reporters: ["default", ["json", { outputFile: "out/vitest.json" }]],
    projects: [
      {
        test: {
          ...SHARED,
          name: "house",
          include: ["{standards,domain,rendering,server,web,cli,demo}/**/*.test.ts", "tests/**/*.test.ts"],
          exclude: ["**/node_modules/**", DATABASE_TESTS, BROWSER_TESTS],
        },
      },
      { test: { ...SHARED, name: "browser", include: [BROWSER_TESTS], testTimeout: 180_000 } },
      overDatabase({ name: "embedded database" }),
      ...(existsSync(POSTGRES_15) ? [overDatabase({ name: "PostgreSQL 15", binaries: POSTGRES_15 })] : []),
    ],
  },
});
