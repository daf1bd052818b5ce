import { describe, expect, it } from "vitest";
import { edition, met, people } from "./assessments.fixture.ts";
import { compareSheets } from "./compare.ts";
import { audited, onSite } from "./journeys.fixture.ts";
import { linesFor } from "./parts.ts";
import type { State } from "./state.ts";

const on = (state: State, line: string) =>
  compareSheets(state.sheets, linesFor(state, edition)).find((one) => one.line === line);

describe("sheets side by side", () => {
  it("give per line what each sheet found and what it earns", () => {
    const compared = on(audited().state, "2.1.1");
    expect(compared?.sheets.map(({ sheet, points }) => [sheet, points])).toEqual([
      ["a1", 3000],
      ["city", 3000],
      ["expert", 3000],
      ["one", 3000],
      ["two", 1500],
    ]);
    expect(compared).toMatchObject({ of: 3000, differs: true, needsReason: true, spread: 1500 });
  });

  it("agree where all judged alike; words apart", () => {
    expect(on(audited().state, "1.1.1")).toMatchObject({ differs: false, needsReason: false, spread: 0 });
    const reworded = { ...met(true), note: "另一说法" };
    expect(on(onSite().records(people.auditor, "one", reworded).state, "1.1.1")?.differs).toBe(false);
  });

  it("need no reason where only the station judged itself otherwise", () => {
    const { state } = audited();
    const sheets = state.sheets.filter(({ id }) => id === "a1" || id === "two");
    const [compared] = compareSheets(sheets, linesFor(state, edition)).filter(({ line }) => line === "2.1.1");
    expect(compared).toMatchObject({ differs: true, needsReason: false });
  });

  it("leave out sheets that don't cover a line, and have no spread where fewer than two judged", () => {
    const journal = onSite().assigns(people.quality, people.third, "three", ["2"]);
    expect(on(journal.state, "1.1.1")?.sheets.map(({ sheet }) => sheet)).not.toContain("three");
    const [alone] = compareSheets(journal.state.sheets.slice(0, 1), linesFor(journal.state, edition));
    expect(alone).toMatchObject({ differs: false, spread: null });
  });
});
