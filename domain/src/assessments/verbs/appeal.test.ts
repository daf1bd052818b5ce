import { describe, expect, it } from "vitest";
import { people, whoMay } from "../assessments.fixture.ts";
import { appealed, published, whenMay } from "../journeys.fixture.ts";
import { phaseOf } from "../state.ts";

const own = { grounds: "三处中两处已改" };

describe("to appeal", () => {
  it("is for the heads of the station", () => {
    expect(whoMay(published(), "appeal", own)).toEqual(["head"]);
  });

  it("is possible against what is published, and against not being assessed", () => {
    expect(whenMay("appeal", own)).toEqual(["declined", "published"]);
  });

  it("waits for a panel, and holds everything else up", () => {
    const { state } = appealed();
    expect([phaseOf(state), state.appeals]).toMatchObject(["appealed", [{ ...own, panel: [], outcome: null }]]);
    expect(appealed().refuses(people.quality, "close", { snapshot: "" })).toContain("$ not-now");
  });

  it("gives its grounds", () => {
    expect(published().refuses(people.head, "appeal", { grounds: "" })).toEqual(["$.grounds missing"]);
  });
});
