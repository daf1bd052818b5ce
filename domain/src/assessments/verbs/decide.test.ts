import { describe, expect, it } from "vitest";
import { faulty, Journal, people, proposed, whoMay } from "../assessments.fixture.ts";
import { reconciled, settled, stopped, whenMay } from "../journeys.fixture.ts";
import type { Conclusion, Condition } from "../terms.ts";

const own = { conclusion: "recommended", conditions: [] } as const;
const condition: Condition = { what: "补齐检验记录", until: "2026-12-20" };
const codes = (conclusion: Conclusion, conditions: readonly Condition[], journey = reconciled) =>
  journey().refuses(people.leader, "decide", { conclusion, conditions });

const inspector = { ...people.leader, organisation: "city", person: "市组长" };

/** An inspection by the city, with so many faults of 5 points and the first line lost or not. */
function inspected(faults: number, first: boolean, spot = false): Journal {
  const assigned = { member: proposed(inspector), override: null };
  const journal = new Journal("inspection").does(people.head, "open-stage", { stage: "self-assessment" });
  if (spot) journal.assigns(people.quality, people.third, "spot");
  journal
    .fills(people.clerk, "a1")
    .does(people.head, "submit", { sheet: "a1" })
    .does(people.cityReviewer, "open-stage", { stage: "city-review" })
    .assigns(people.cityOfficial, people.cityReviewer, "city")
    .fills(people.cityReviewer, "city")
    .does(people.cityReviewer, "submit", { sheet: "city" })
    .does(people.cityReviewer, "open-stage", { stage: "on-site-audit" })
    .does(people.cityOfficial, "assign-assessor", {
      ...assigned,
      stage: "on-site-audit",
      sheet: { id: "site", scope: "all" },
    })
    .fills(inspector, "site", { faults, first })
    .does(inspector, "submit", { sheet: "site" });
  for (const sheet of ["a1", "city", "site"]) journal.does(inspector, "finalise", { sheet });
  const choices = ["1.1.1", "2.1.1", "3.1"].map((line) => ({ line, sheet: "site", why: "现场核实" }));
  return journal.does(inspector, "reconcile", { choices });
}

describe("to decide", () => {
  it("is for the leader, while it runs or once a veto stopped it", () => {
    expect(whoMay(reconciled(), "decide", own)).toEqual(["leader"]);
    expect(whenMay("decide", own)).toEqual(["handedIn", "stopped"]);
  });

  it("keeps conclusion and conditions, and makes signatures due", () => {
    const conditions = [condition];
    const { state } = reconciled().does(people.leader, "decide", {
      conclusion: "conditionally-recommended",
      conditions,
    });
    expect(state).toMatchObject({
      decision: { conclusion: "conditionally-recommended", conditions, stamp: { by: people.leader } },
      signatures: [],
    });
  });

  it("waits for every line", () => {
    expect(codes("recommended", [], settled)).toEqual(
      ["1.1.1", "2.1.1", "3.1"].map((id) => `$.checks.${id} not-reconciled`),
    );
  });

  it("waits for a reason where a sheet that came later differs", () => {
    const journal = reconciled()
      .assigns(people.quality, people.third, "three")
      .fills(people.third, "three", { first: true });
    expect(journal.refuses(people.leader, "decide", own)).toEqual([
      "$ sheets-not-final",
      "$.checks.1.1.1 reason-missing",
    ]);
  });

  it("waits for no sheet of a stage that is passed over", () => {
    expect(inspected(0, false, true).refuses(inspector, "decide", { conclusion: "qualified", conditions: [] })).toEqual(
      [],
    );
  });

  it("concludes as the purpose does", () => {
    expect(codes("qualified", [])).toEqual(["$.conclusion not-of-this-purpose"]);
    expect(codes("not-recommended", [])).toEqual([]);
    expect(new Journal("self").refuses(people.head, "decide", own)).toContain("$.conclusion not-of-this-purpose");
  });

  it("has conditions, with a deadline, where it is conditional and not where it is not", () => {
    expect(codes("conditionally-recommended", [])).toEqual(["$.conditions empty"]);
    expect(codes("recommended", [condition])).toEqual(["$.conditions without-conditions"]);
    expect(codes("conditionally-recommended", [{ what: "", until: "2026-11-19" }])).toEqual([
      "$.conditions[0].what missing",
      "$.conditions[0].until in-the-past",
    ]);
  });

  it("after a veto can only fail", () => {
    expect(codes("recommended", [], stopped)).toEqual(["$.conclusion result-fails"]);
    expect(codes("not-recommended", [], stopped)).toEqual([]);
  });

  it("of an inspection is what the points say (Sichuan 2017 二（二）1), and a failure has a deadline", () => {
    const passed = inspected(faulty(1).faults.length, false);
    expect(passed.refuses(inspector, "decide", { conclusion: "not-qualified", conditions: [condition] })).toEqual([
      "$.conclusion result-passes",
    ]);
    expect(passed.refuses(inspector, "decide", { conclusion: "qualified", conditions: [] })).toEqual([]);
    const failed = inspected(0, true);
    expect(failed.refuses(inspector, "decide", { conclusion: "qualified", conditions: [] })).toEqual([
      "$.conclusion result-fails",
    ]);
    expect(failed.refuses(inspector, "decide", { conclusion: "not-qualified", conditions: [] })).toEqual([
      "$.conditions empty",
    ]);
    expect(failed.refuses(inspector, "decide", { conclusion: "not-qualified", conditions: [condition] })).toEqual([]);
  });
});
