import { expect, it } from "vitest";
import { leavesNoAppointer } from "./last-administrator.ts";

const until = "2026-11-21";

it.each<[string, [string, string | null][], boolean]>([
  ["there is nobody else", [], true],
  ["another goes on until further notice", [["2026-01-01", null]], false],
  ["another goes on for a time", [["2026-01-01", "2026-11-22"]], false],
  ["another ends on the same day", [["2026-01-01", "2026-11-21"]], true],
  ["another has ended", [["2026-01-01", "2026-06-30"]], true],
  ["another begins only later", [["2026-12-01", null]], true],
])("an administrator's last day where %s", (_what, others, left) => {
  const periods = others.map(([from, end]) => ({ from, until: end }));
  expect(leavesNoAppointer({ until, others: periods })).toBe(left);
});
