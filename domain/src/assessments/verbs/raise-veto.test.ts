import { describe, expect, it } from "vitest";
import { edition, Journal, people, whoMay } from "../assessments.fixture.ts";
import { atCity, declined, onSite, stopped, whenMay } from "../journeys.fixture.ts";
import { resultOf } from "../result.ts";
import { phaseOf } from "../state.ts";

const own = { veto: "V1", grounds: "无批准成立文件", evidence: [] };

describe("to raise a veto", () => {
  it("is for the offices in charge, and for who reviews or leads", () => {
    expect(whoMay(new Journal(), "raise-veto", own)).toEqual(["cityOfficial", "cityReviewer", "quality", "official"]);
    expect(whoMay(onSite(), "raise-veto", own)).toEqual([
      "cityOfficial",
      "cityReviewer",
      "quality",
      "official",
      "expert",
      "leader",
    ]);
    expect(atCity().refuses(people.expert, "raise-veto", own)).toEqual(["$ not-on-the-team"]);
  });

  it("is possible until it is decided", () => {
    expect(whenMay("raise-veto", own)).toEqual(["prepared", "handedIn", "stopped"]);
  });

  it("before anything starts means that nothing is assessed", () => {
    const { state } = declined();
    expect(phaseOf(state)).toBe("declined");
    expect(declined().refuses(people.head, "open-stage", { stage: "self-assessment" })).toContain("$ not-now");
  });

  it("during it stops everything at once and fixes 不合格", () => {
    const { state } = stopped();
    expect([phaseOf(state), resultOf({ state, edition }).score.band]).toEqual(["stopped", "不合格"]);
    expect(state.vetoes).toMatchObject([{ ...own, grounds: "无批准文件", stamp: { by: people.leader } }]);
    expect(stopped().refuses(people.auditor, "submit", { sheet: "one" })).toContain("$ not-now");
  });

  it("needs a veto of the standard, once, with its ground", () => {
    expect(onSite().refuses(people.leader, "raise-veto", { ...own, veto: "V9", grounds: " " })).toEqual([
      "$.veto unknown-veto",
      "$.grounds missing",
    ]);
    expect(stopped().refuses(people.leader, "raise-veto", own)).toEqual(["$.veto veto-twice"]);
    expect(stopped().refuses(people.leader, "raise-veto", { ...own, veto: "V2" })).toEqual([]);
  });

  it("is no part of a self-assessment", () => {
    expect(new Journal("self").refuses(people.quality, "raise-veto", own)).toContain("$ self-assessment");
  });
});
