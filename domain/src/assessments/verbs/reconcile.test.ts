import { describe, expect, it } from "vitest";
import { edition, people, whoMay } from "../assessments.fixture.ts";
import { compareSheets, needsReason } from "../compare.ts";
import { atProvince, audited, onSite, reconciled, settled, whenMay } from "../journeys.fixture.ts";
import { linesFor } from "../parts.ts";
import { findChosen } from "../result.ts";

const differing = { line: "2.1.1", sheet: "two", why: "三处均有记录" };
const own = { choices: [differing] };

describe("to reconcile", () => {
  it("is for the leader, while it runs", () => {
    expect(whoMay(settled(), "reconcile", own)).toEqual(["leader"]);
    expect(whenMay("reconcile", own)).toEqual(["handedIn"]);
  });

  it("keeps whose finding stands, and why", () => {
    const { state } = settled().does(people.leader, "reconcile", own);
    expect(state.choices["2.1.1"]).toMatchObject({ ...differing, stamp: { by: people.leader } });
    expect(findChosen(state, "2.1.1")?.finding.faults).toHaveLength(3);
    expect(Object.keys(state.choices)).toEqual(["2.1.1"]);
  });

  it("can be corrected until it is decided", () => {
    const corrected = { ...differing, sheet: "one", why: "记录不成立" };
    const { state } = reconciled().does(people.leader, "reconcile", { choices: [corrected] });
    expect(state.choices["2.1.1"]).toMatchObject(corrected);
  });

  it("needs a reason where assessors differ, and only there", () => {
    const choices = [
      { ...differing, why: " " },
      { line: "1.1.1", sheet: "one", why: null },
    ];
    expect(settled().refuses(people.leader, "reconcile", { choices })).toEqual(["$.choices[0].why reason-missing"]);
  });

  it("needs a reason where the station's own finding is set above the assessors'", () => {
    const choices = [
      { line: "1.1.1", sheet: "a1", why: null },
      { ...differing, sheet: "a1", why: null },
    ];
    expect(settled().refuses(people.leader, "reconcile", { choices })).toEqual(["$.choices[1].why reason-missing"]);
    const alike = onSite().fills(people.auditor, "one", { faults: 1 }).fills(people.second, "two", { faults: 1 });
    const { state } = alike;
    const lines = linesFor(state, edition);
    const sheets = state.sheets.filter(({ id }) => ["a1", "one", "two"].includes(id));
    const compared = compareSheets(sheets, lines).find(({ line }) => line === "2.1.1");
    if (compared === undefined) throw new Error("no line");
    expect([needsReason(compared, "one"), needsReason(compared, "a1")]).toEqual([false, true]);
    const alone = { ...compared, differs: false, sheets: compared.sheets.filter(({ sheet }) => sheet === "a1") };
    expect(needsReason(alone, "a1")).toBe(true);
  });

  it("waits for the last stage to have a sheet", () => {
    const dropped = onSite();
    for (const sheet of ["one", "two"]) {
      const rest = { from: sheet, moves: [], reason: "因病" };
      if (sheet === "one") dropped.does(people.leader, "reassign-checks", rest);
      else expect(dropped.refuses(people.leader, "reassign-checks", rest)).toEqual(["$.moves left-over"]);
    }
    const without = atProvince()
      .fills(people.expert, "expert")
      .does(people.expert, "submit", { sheet: "expert" })
      .does(people.quality, "open-stage", { stage: "on-site-audit" })
      .assigns(people.quality, people.leader, null)
      .does(people.leader, "finalise", { sheet: "city" })
      .does(people.leader, "finalise", { sheet: "expert" });
    const choices = [{ line: "1.1.1", sheet: "expert", why: null }];
    expect(without.refuses(people.leader, "reconcile", { choices })).toEqual(["$ sheets-missing"]);
  });

  it("waits for all stages and for all sheets to be final", () => {
    expect(audited().refuses(people.leader, "reconcile", own)).toEqual(["$ sheets-not-final"]);
    expect(onSite().refuses(people.leader, "reconcile", own)).toEqual([
      "$ sheets-not-final",
      "$.choices[0].sheet no-finding",
    ]);
  });

  it("says all that is wrong at once", () => {
    const choices = [
      { line: "9.9", sheet: "one", why: null },
      { line: "1.1.1", sheet: "nine", why: null },
      { line: "1.1.1", sheet: "one", why: null },
    ];
    expect(settled().refuses(people.leader, "reconcile", { choices })).toEqual([
      "$.choices[0].line unknown-check",
      "$.choices[0].sheet no-finding",
      "$.choices[1].sheet no-finding",
      "$.choices[2].line given-twice",
    ]);
    expect(settled().refuses(people.leader, "reconcile", { choices: [] })).toEqual(["$.choices empty"]);
  });
});
