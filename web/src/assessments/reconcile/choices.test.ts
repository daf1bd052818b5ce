import { describe, expect, it } from "vitest";
import type { Comparison } from "../../api/models.ts";
import { agreed, left } from "./choices.ts";

const sheet = (id: string) => ({ id }) as Comparison["sheets"][number];
function line(id: string, points: Record<string, number | null>, differs: boolean): Comparison["lines"][number] {
  const sheets = Object.entries(points).map(([one, given]) => ({ sheet: one, points: given, finding: null }));
  return { line: id, of: 200, sheets, differs, needsReason: differs, spread: null, chosen: null };
}
const comparison: Comparison = {
  sheets: [sheet("self"), sheet("city"), sheet("audit")],
  lines: [
    line("1.1", { self: 200, city: 200, audit: 200 }, false),
    line("1.2", { self: 200, city: 200, audit: null }, false),
    line("1.3", { self: 200, city: 100, audit: 50 }, true),
    line("1.4", { self: null, city: null, audit: null }, false),
  ],
  version: 9,
};

describe("choosing whose finding stands", () => {
  it("takes the last stage's where nobody differs, and leaves the rest to the leader", () => {
    expect(agreed(comparison, {})).toEqual({
      "1.1": { sheet: "audit", why: "" },
      "1.2": { sheet: "city", why: "" },
    });
  });

  it("leaves what was chosen", () => {
    expect(agreed(comparison, { "1.1": { sheet: "self", why: "以自评为准" } })["1.1"]?.sheet).toBe("self");
  });

  it("is not done while a line has no choice, or one that differs no reason", () => {
    expect(left(comparison, agreed(comparison, {}))).toEqual(["1.3", "1.4"]);
    const chosen = { ...agreed(comparison, {}), "1.3": { sheet: "audit", why: " " } };
    expect(left(comparison, chosen)).toEqual(["1.3", "1.4"]);
    expect(left(comparison, { ...chosen, "1.3": { sheet: "audit", why: "现场核实" } })).toEqual(["1.4"]);
  });
});
