import { describe, expect, it } from "vitest";
import { editionOf } from "../scoring/edition.fixture.ts";
import { edition, Journal, people } from "./assessments.fixture.ts";
import * as journeys from "./journeys.fixture.ts";
import { mayOf, mayOnSheet } from "./may.ts";
import type { Actor } from "./terms.ts";
import { tellingWalks } from "./walk.fixture.ts";

function open({ state, day }: Journal, by: Actor): string[] {
  return mayOf({ state, by, day, edition }).flatMap(({ action, refusals }) => (refusals.length === 0 ? [action] : []));
}

function onSheet({ state, day }: Journal, by: Actor, id: string): string[] {
  const sheet = state.sheets.find((one) => one.id === id);
  if (!sheet) throw new Error(`no sheet ${id}`);
  return mayOnSheet({ state, by, day, edition, sheet });
}

describe("what somebody may do with an assessment", () => {
  it("is named with what of it can't be now", () => {
    const { state, day } = new Journal();
    expect(mayOf({ state, by: people.clerk, day, edition }).map(({ action }) => action)).toEqual([
      "open-stage",
      "record-finding",
      "touch-check",
      "object",
    ]);
    expect(open(new Journal(), people.clerk)).toEqual(["open-stage"]);
    expect(open(journeys.selfAssessing(), people.clerk)).toEqual(["record-finding", "touch-check"]);
  });

  it("is nothing for who has no part in it", () => {
    const { state, day } = new Journal();
    expect(mayOf({ state, by: people.stranger, day, edition })).toEqual([]);
  });

  it("is to open a stage only where it is its turn, and what is before it is in", () => {
    expect(open(journeys.selfAssessing(), people.cityReviewer)).not.toContain("open-stage");
    expect(open(journeys.handedIn(), people.cityReviewer)).toContain("open-stage");
    expect(open(journeys.handedIn(), people.quality)).not.toContain("open-stage");
  });

  it("is to decide only for who does, once every line is reconciled", () => {
    expect(open(journeys.settled(), people.leader)).not.toContain("decide");
    expect(open(journeys.settled(), people.leader)).toContain("reconcile");
    expect(open(journeys.reconciled(), people.leader)).toContain("decide");
    expect(open(journeys.reconciled(), people.auditor)).not.toContain("decide");
    expect(open(journeys.stopped(), people.leader)).toContain("decide");
    const { refusals = [] } =
      mayOf({ ...journeys.settled(), by: people.leader, edition, state: journeys.settled().state }).find(
        ({ action }) => action === "decide",
      ) ?? {};
    expect(refusals.map(({ code }) => code)).toEqual(["not-reconciled"]);
  });

  it("is to sign for who is to, until he has", () => {
    expect(open(journeys.decided(), people.auditor)).toContain("sign");
    expect(open(journeys.decided(), people.official)).toEqual(["release-member", "approve"]);
    expect(open(journeys.decided().signs(people.auditor), people.auditor)).not.toContain("sign");
  });

  it("is not to end what is under way", () => {
    expect(open(journeys.onSite(), people.official)).not.toContain("close");
    expect(open(journeys.published(), people.quality)).not.toContain("close");
    const over = journeys.published();
    over.day = "2026-11-28";
    expect(open(over, people.quality)).toContain("close");
    expect(open(over, people.head)).not.toContain("object");
  });

  it("is to raise a veto only where the standard has one", () => {
    const { state, day } = journeys.onSite();
    const none = { ...edition, data: { ...editionOf([]).data, vetoes: [] } };
    const may = (of: typeof edition) =>
      mayOf({ state, by: people.leader, day, edition: of }).find(({ action }) => action === "raise-veto")?.refusals;
    expect(may(edition)).toEqual([]);
    expect(may(none)).toMatchObject([{ code: "no-vetoes" }]);
  });

  it("is to assign for a stage that is not over", () => {
    expect(open(journeys.atCity(), people.cityOfficial)).toContain("assign-assessor");
    expect(open(journeys.atProvince(), people.cityOfficial)).not.toContain("assign-assessor");
  });
});

describe("what somebody may do to a sheet", () => {
  it("is to hand it in for who may, and to take it back until the next stage began", () => {
    expect(onSheet(journeys.selfAssessing(), people.head, "a1")).toEqual(["record-finding", "touch-check", "submit"]);
    expect(onSheet(journeys.selfAssessing(), people.clerk, "a1")).toEqual(["record-finding", "touch-check"]);
    expect(onSheet(journeys.handedIn(), people.head, "a1")).toEqual(["withdraw"]);
    expect(onSheet(journeys.atCity(), people.head, "a1")).toEqual([]);
  });

  it("is to return it or make it final for who has it in hand, and not on one's own", () => {
    expect(onSheet(journeys.atCity(), people.cityReviewer, "a1")).toEqual(["return", "finalise"]);
    const own = journeys.atCity().fills(people.cityReviewer, "city");
    own.does(people.cityReviewer, "submit", { sheet: "city" });
    expect(onSheet(own, people.cityReviewer, "city")).toEqual(["withdraw"]);
  });

  it("is nothing to whoever returned it, until it is handed in again", () => {
    const journal = journeys.atCity();
    journal.does(people.cityReviewer, "return", { sheet: "a1", lines: ["1.1.1"], what: "缺", until: "2026-11-25" });
    expect(onSheet(journal, people.cityReviewer, "a1")).toEqual([]);
    expect(onSheet(journal, people.head, "a1")).toEqual(["record-finding", "touch-check", "resubmit"]);
  });
});

it("is never refused to anybody who then did it", () => {
  const { walks, edition: small } = tellingWalks({ numRuns: 60, seed: 20261121 });
  const wrong = walks.flatMap(({ log, states }) =>
    log.slice(1).flatMap((action, index) => {
      const state = states[index];
      if (!state) return [];
      const may = mayOf({ state, by: action.by, day: action.day, edition: small });
      const mine = may.find((one) => one.action === action.type);
      return "person" in action.by && mine?.refusals.length !== 0 ? [[action.type, mine?.refusals]] : [];
    }),
  );
  expect(wrong).toEqual([]);
});
