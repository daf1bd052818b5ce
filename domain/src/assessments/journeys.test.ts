import { describe, expect, it } from "vitest";
import { edition } from "./assessments.fixture.ts";
import * as journeys from "./journeys.fixture.ts";
import { resultOf } from "./result.ts";
import { phaseOf } from "./state.ts";

describe("an acceptance", () => {
  it.each([
    [journeys.selfAssessing, "running"],
    [journeys.settled, "running"],
    [journeys.stopped, "stopped"],
    [journeys.declined, "declined"],
    [journeys.signed, "decided"],
    [journeys.approved, "approved"],
    [journeys.published, "published"],
    [journeys.appealed, "appealed"],
    [journeys.closed, "closed"],
  ] as const)("goes its way: %o is %s", (journey, phase) => {
    expect(phaseOf(journey().state)).toBe(phase);
  });

  it("ends with what was chosen, scored by the engine", () => {
    const { score, lost } = resultOf({ state: journeys.closed().state, edition });
    expect([score.points, score.band]).toEqual([8500, "合格"]);
    expect(lost.map(({ line, lost: points, sheet }) => [line, points, sheet])).toEqual([["2.1.1", 1500, "two"]]);
  });
});
