import { describe, expect, it } from "vitest";
import { type Journal, people, proposed, whoMay } from "../assessments.fixture.ts";
import { appealed, declined, stopped, whenMay } from "../journeys.fixture.ts";
import { deciders } from "../people.ts";
import { phaseOf } from "../state.ts";

const no = { upheld: false, reason: "证据充分", lift: [] };
const yes = { upheld: true, reason: "两处已改", lift: [] };
const panel = { panel: [proposed(people.other)] };
const heard = () => appealed().does(people.official, "assign-appeal-panel", panel);
const lifting = (journal: Journal) => ({
  state: journal
    .does(people.head, "appeal", { grounds: "批准文件已补" })
    .does(people.official, "assign-appeal-panel", panel)
    .does(people.other, "decide-appeal", { ...yes, lift: ["V1"] }).state,
});

describe("to decide an appeal", () => {
  it("is for who was named to hear it", () => {
    expect(whoMay(heard(), "decide-appeal", no)).toEqual(["other"]);
    expect(whoMay(appealed(), "decide-appeal", no)).toEqual([]);
    expect(whenMay("decide-appeal", no)).toEqual(["appealed"]);
  });

  it("dismissed, the result stands", () => {
    const { state } = heard().does(people.other, "decide-appeal", no);
    expect([phaseOf(state), state.appeals[0]?.outcome]).toMatchObject(["published", no]);
  });

  it("upheld, the decision falls, and the panel reconciles, decides and signs anew", () => {
    const journal = heard().does(people.other, "decide-appeal", yes);
    expect(phaseOf(journal.state)).toBe("running");
    const own = { choices: [{ line: "2.1.1", sheet: "one", why: "复核认定" }] };
    expect(whoMay(journal, "reconcile", own)).toEqual(["other"]);
    journal.does(people.other, "reconcile", own);
    journal.does(people.other, "decide", { conclusion: "recommended", conditions: [] });
    expect(whoMay(journal, "sign", { decision: journal.decision, reauthenticated: true })).toEqual(["other"]);
  });

  it("lifts the vetoes it names: of one not assessed, so that it can be", () => {
    const begun = lifting(declined()).state;
    expect([phaseOf(begun), deciders(begun)]).toEqual(["prepared", []]);
    const decided = stopped().does(people.leader, "decide", { conclusion: "not-recommended", conditions: [] });
    decided.signs(people.leader, people.auditor, people.second).approves(people.official);
    const period = { from: "2026-11-21", until: "2026-11-27" };
    decided.does(people.quality, "publish", { period, snapshot: decided.snapshot() });
    expect(lifting(decided).state).toMatchObject({ vetoes: [], decision: null });
  });

  it("says all that is wrong at once", () => {
    expect(heard().refuses(people.other, "decide-appeal", { upheld: false, reason: "", lift: ["V1"] })).toEqual([
      "$.reason missing",
      "$.lift not-upheld",
      "$.lift unknown-veto",
    ]);
    const open = declined().does(people.head, "appeal", { grounds: "有" });
    open.does(people.official, "assign-appeal-panel", panel);
    expect(open.refuses(people.other, "decide-appeal", yes)).toEqual(["$.lift empty"]);
  });
});
