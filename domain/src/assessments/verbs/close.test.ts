import { describe, expect, it } from "vitest";
import { Journal, people, whoMay } from "../assessments.fixture.ts";
import { closed, declined, handedIn, published, whenMay } from "../journeys.fixture.ts";
import { phaseOf } from "../state.ts";

const over = () => {
  const journal = published();
  journal.day = "2026-11-28";
  return journal;
};
const own = (journal: Journal) => ({ snapshot: journal.snapshot() });

describe("to close an assessment", () => {
  it("is for the officials of the authority", () => {
    expect(whoMay(over(), "close", own(over()))).toEqual(["quality", "official"]);
    expect(whenMay("close", { snapshot: "" })).toEqual(["handedIn", "declined", "published"]);
  });

  it("freezes what it was closed with", () => {
    const { state } = closed();
    expect([phaseOf(state), state.closed?.snapshot]).toEqual(["closed", own(over()).snapshot]);
    expect(closed().refuses(people.official, "close", own(closed()))).toContain("$ not-now");
  });

  it("waits for the publicity to end, and for answers", () => {
    const journal = published();
    journal.day = "2026-11-27";
    journal.does(people.head, "object", { receipt: "R1", text: "与事实不符" });
    expect(journal.refuses(people.official, "close", own(journal))).toEqual([
      "$ publicity-not-over",
      "$ objections-open",
    ]);
  });

  it("is not with another result than was looked at", () => {
    expect(over().refuses(people.official, "close", { snapshot: "0" })).toEqual(["$.snapshot other-snapshot"]);
  });

  it("ends what is not assessed, and a self-assessment by the station once it is in", () => {
    expect(declined().refuses(people.quality, "close", own(declined()))).toEqual([]);
    expect(handedIn().refuses(people.quality, "close", own(handedIn()))).toEqual(["$ not-finished"]);
    const self = new Journal("self").does(people.head, "open-stage", { stage: "self-assessment" });
    expect(self.refuses(people.head, "close", own(self))).toEqual(["$ not-finished"]);
    self.fills(people.clerk, "a1").does(people.head, "submit", { sheet: "a1" });
    expect(whoMay(self, "close", own(self))).toEqual(["head"]);
  });
});
