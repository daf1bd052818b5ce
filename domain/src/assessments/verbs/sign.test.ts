import { describe, expect, it } from "vitest";
import { people, whoMay } from "../assessments.fixture.ts";
import { decided, whenMay } from "../journeys.fixture.ts";

const own = { decision: decided().decision, reauthenticated: true };

describe("to sign", () => {
  it("is for each member of the team that was on site, once it is decided", () => {
    expect(whoMay(decided(), "sign", own)).toEqual(["leader", "auditor", "second"]);
    expect(whenMay("sign", own)).toEqual(["decided"]);
  });

  it("keeps who signed, with the act that it was", () => {
    const { state } = decided().does(people.auditor, "sign", own);
    expect(state.signatures).toMatchObject([{ person: people.auditor.person, stamp: { by: people.auditor } }]);
  });

  it("is done once, by whoever proved again who he is", () => {
    expect(decided().refuses(people.leader, "sign", { ...own, reauthenticated: false })).toEqual([
      "$ reauthentication-needed",
    ]);
    const signed = decided().does(people.leader, "sign", own);
    expect(signed.refuses(people.leader, "sign", own)).toEqual(["$ signed-already"]);
  });

  it("is of the conclusion that was looked at: another one made meanwhile is not signed", () => {
    const again = decided().approves(people.official, "重议");
    again.does(people.leader, "decide", { conclusion: "not-recommended", conditions: [] });
    expect(again.refuses(people.auditor, "sign", own)).toEqual(["$.decision other-decision"]);
    expect(again.refuses(people.official, "approve", { ...own, approved: false, reason: "重议" })).toEqual([
      "$.decision other-decision",
    ]);
  });
});
