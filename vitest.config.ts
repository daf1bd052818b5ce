import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{standards,domain,rendering,cli,demo}/**/*.test.ts", "tests/**/*.test.ts"],
    environment: "node",
    testTimeout: 10_000,
    hookTimeout: 30_000,
    maxWorkers: 2,
    allowOnly: false,
    reporters: ["default", ["json", { outputFile: "out/vitest.json" }]],
  },
});
