import { describe, expect, it } from "vitest";
import { people, whoMay } from "../assessments.fixture.ts";
import { approved, decided, signed, whenMay } from "../journeys.fixture.ts";
import { phaseOf } from "../state.ts";

const own = { decision: signed().decision, approved: true, reason: null };

describe("to approve", () => {
  it("is for the approving official of the authority, once it is decided", () => {
    expect(whoMay(signed(), "approve", own)).toEqual(["official"]);
    expect(whenMay("approve", own)).toEqual(["decided", "approved"]);
  });

  it("makes it ready to be published", () => {
    const { state } = signed().does(people.official, "approve", own);
    expect([phaseOf(state), state.approval?.stamp.by]).toEqual(["approved", people.official]);
  });

  it("waits for every signature", () => {
    expect(decided().refuses(people.official, "approve", own)).toEqual(["$ signatures-missing"]);
  });

  it("is not for who was on the team, unless the installation says so", () => {
    const apart = signed();
    const leader = { ...people.leader, post: "approving-official" };
    expect(apart.refuses(leader, "approve", own)).toEqual(["$ on-the-team"]);
    const [first] = apart.log;
    if (first?.type !== "create") throw new Error("no log");
    const { assessment } = first;
    apart.log[0] = {
      ...first,
      assessment: { ...assessment, settings: { ...assessment.settings, approverApart: false } },
    };
    expect(apart.refuses(leader, "approve", own)).toEqual([]);
  });

  it("can be sending back, with a reason: it is decided and signed anew", () => {
    const no = { ...own, approved: false, reason: "结论与得分不相称" };
    expect(signed().refuses(people.official, "approve", { ...no, reason: null })).toEqual(["$.reason missing"]);
    const { state } = signed().does(people.official, "approve", no);
    expect(state).toMatchObject({ decision: null, signatures: [], sentBack: { reason: no.reason } });
    expect([phaseOf(state), Object.keys(state.choices).length]).toEqual(["running", 3]);
  });

  it("can be taken back until it is published, and is not done twice", () => {
    expect(approved().refuses(people.official, "approve", own)).toEqual(["$ approved-already"]);
    const { state } = approved().approves(people.official, "公示前发现问题");
    expect(state).toMatchObject({ decision: null, approval: null });
  });
});
