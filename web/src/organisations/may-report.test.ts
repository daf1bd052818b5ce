import { expect, test } from "vitest";
import { mayReport } from "./may-report.ts";

test.each([
  ["station", "province", true],
  ["station", "city", true],
  ["county", "province", true],
  ["city", "city", false],
  ["city", "station", false],
  ["body", "province", false],
] as const)("a %s below a %s: %s", (lower, upper, expected) => {
  expect(mayReport(lower, upper)).toBe(expected);
});
