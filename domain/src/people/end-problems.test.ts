import { expect, it } from "vitest";
import { endProblems } from "./end-problems.ts";

const from = "2026-01-01";

it.each<[string, string | null, string, string[]]>([
  ["that holds until further notice, on any day", null, "2030-01-01", []],
  ["on its first day", null, from, []],
  ["before it began", null, "2025-12-31", ["$.until ends-before-it-begins"]],
  ["earlier than it was to end", "2026-12-31", "2026-06-30", []],
  ["when it was to end", "2026-12-31", "2026-12-31", []],
  ["later than it was to end", "2026-12-31", "2027-01-01", ["$.until ends-later"]],
])("an appointment can end: %s", (_what, held, until, expected) => {
  const problems = endProblems({ held: { from, until: held }, until });
  expect(problems.map(({ at, code }) => `${at} ${code}`)).toEqual(expected);
});
