import { describe, expect, it } from "vitest";
import type { Comparison } from "../../api/models.ts";
import { agreed, chosenTotal, left } from "./choices.ts";
import { choicesIn, unsent } from "./kept-choices.ts";

const STAGES = { self: "self-assessment", city: "city-review", audit: "on-site-audit" } as const;
const sheet = (id: keyof typeof STAGES) => ({ id, stage: STAGES[id] }) as Comparison["sheets"][number];
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
    expect(left(comparison, agreed(comparison, {}))).toEqual({ open: ["1.3", "1.4"], reasons: [] });
    const chosen = { ...agreed(comparison, {}), "1.3": { sheet: "audit", why: " " } };
    expect(left(comparison, chosen)).toEqual({ open: ["1.4"], reasons: ["1.3"] });
    expect(left(comparison, { ...chosen, "1.3": { sheet: "audit", why: "现场核实" } }).reasons).toEqual([]);
  });

  it("needs a reason also where the station's own finding stands though no assessor judged it", () => {
    const alone = { ...comparison, lines: [line("1.5", { self: 200, city: null, audit: null }, false)] };
    expect(left(alone, { "1.5": { sheet: "self", why: "" } }).reasons).toEqual(["1.5"]);
  });

  it("adds up what was chosen so far", () => {
    expect(chosenTotal(comparison, agreed(comparison, {}))).toBe(400);
  });
});

describe("what was chosen and not sent", () => {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, value: string) => void stored.set(name, value),
    removeItem: (name: string) => void stored.delete(name),
  } as unknown as Storage;
  const mine = choicesIn(storage, { account: "one", assessment: "a" });
  const choice = { sheet: "audit", why: "现场核实" };

  it("is there again for the same account, and gone once there is nothing", () => {
    expect(mine.write({ "1.3": choice })).toBe(true);
    expect(mine.read()).toEqual({ "1.3": choice });
    expect(choicesIn(storage, { account: "other", assessment: "a" }).read()).toEqual({});
    mine.write({});
    expect(stored.size).toBe(0);
  });

  it("is nothing where something else lies there, and says where a browser keeps nothing", () => {
    stored.set("jianheng.choices.one.a", '{"1.3":{"sheet":5},"1.4":null}');
    expect(mine.read()).toEqual({});
    stored.set("jianheng.choices.one.a", "{");
    expect(mine.read()).toEqual({});
    const full = {
      setItem: () => {
        throw new Error("full");
      },
    } as unknown as Storage;
    expect(choicesIn(full, { account: "one", assessment: "a" }).write({ "1.3": choice })).toBe(false);
  });

  it("is what the server does not have, and what can still be chosen", () => {
    const [first, ...others] = comparison.lines;
    if (!first) throw new Error("no line");
    const sent: Comparison = { ...comparison, lines: [{ ...first, chosen: { sheet: "audit", why: null } }, ...others] };
    const written = { "1.1": { sheet: "audit", why: "" }, "1.2": { sheet: "audit", why: "" }, "1.3": choice };
    expect(unsent(sent, written)).toEqual({ "1.3": choice });
    expect(unsent(sent, { "1.1": { sheet: "audit", why: "再议" }, "9": choice })).toEqual({
      "1.1": { sheet: "audit", why: "再议" },
    });
  });
});
