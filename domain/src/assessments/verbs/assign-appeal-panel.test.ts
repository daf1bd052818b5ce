import { describe, expect, it } from "vitest";
import { people, proposed, whoMay } from "../assessments.fixture.ts";
import { appealed, handedIn, whenMay } from "../journeys.fixture.ts";
import type { Tie } from "../recusal.ts";
import type { Proposed } from "../terms.ts";

const tie: Tie = { kind: "declared", relation: "kin", declaration: "d1" };
const codes = (...panel: Proposed[]) => appealed().refuses(people.official, "assign-appeal-panel", { panel });

describe("to name who hears an appeal", () => {
  it("is for the approving official of the authority, once there is one", () => {
    const own = { panel: [proposed(people.other)] };
    expect(whoMay(appealed(), "assign-appeal-panel", own)).toEqual(["official"]);
    expect(whenMay("assign-appeal-panel", own)).toEqual(["handedIn", "stopped", "appealed"]);
    expect(handedIn().refuses(people.official, "assign-appeal-panel", own)).toEqual(["$ no-appeal"]);
  });

  it("puts the appeal into their hands", () => {
    const { state } = appealed().does(people.official, "assign-appeal-panel", { panel: [proposed(people.other)] });
    expect(state.appeals[0]?.panel).toEqual([proposed(people.other)]);
  });

  it.each(["cityReviewer", "expert", "leader", "auditor", "official"] as const)(
    "passes over %s, who took part",
    (name) => {
      expect(codes(proposed(people[name]))).toEqual(["$.panel[0].person was-on-the-team"]);
    },
  );

  it("replaces who drops out of a panel that decides anew; the others stay, whatever they have done", () => {
    const [other, third] = [proposed(people.other), proposed(people.third)];
    const journal = appealed().does(people.official, "assign-appeal-panel", { panel: [other, third] });
    journal.does(people.third, "decide-appeal", { upheld: true, reason: "两处已改", lift: [] });
    journal.does(people.other, "reconcile", { choices: [{ line: "2.1.1", sheet: "one", why: "复核认定" }] });
    journal.does(people.official, "assign-appeal-panel", { panel: [other] });
    journal.does(people.other, "decide", { conclusion: "recommended", conditions: [] });
    expect(journal.refuses(people.official, "assign-appeal-panel", { panel: [other] })).toEqual(["$ not-now"]);
    expect(() => journal.signs(people.other).approves(people.official)).not.toThrow();
  });

  it("passes over who has a tie, and there is no way round it", () => {
    expect(codes(proposed(people.other, [tie]))).toEqual(["$.panel[0].person recused"]);
  });

  it("takes people of the offices above the station, each once", () => {
    expect(codes(proposed(people.stranger))).toEqual(["$.panel[0].post post-can-not-hear-it"]);
    expect(codes(proposed(people.other), proposed(people.other))).toEqual(["$.panel[1].person given-twice"]);
    expect(codes()).toEqual(["$.panel empty"]);
  });
});
