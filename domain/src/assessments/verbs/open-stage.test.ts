import { describe, expect, it } from "vitest";
import { Journal, people, whoMay } from "../assessments.fixture.ts";
import { atCity, handedIn, onSite, reconciled, selfAssessing, whenMay } from "../journeys.fixture.ts";

describe("to open a stage", () => {
  it("is for those whose stage it is", () => {
    expect(whoMay(new Journal(), "open-stage", { stage: "self-assessment" })).toEqual(["head", "clerk"]);
    expect(whoMay(handedIn(), "open-stage", { stage: "city-review" })).toEqual(["cityOfficial", "cityReviewer"]);
  });

  it("is possible before and while it runs", () => {
    expect(whenMay("open-stage", { stage: "city-review" })).toEqual(["prepared", "handedIn"]);
  });

  it("makes the one sheet of a self-assessment, written by whoever holds a post for it", () => {
    expect(selfAssessing().state.sheets).toMatchObject([
      { id: "a1", stage: "self-assessment", panel: null, scope: "all", status: "open", findings: {}, touched: {} },
    ]);
    expect(handedIn().does(people.cityReviewer, "open-stage", { stage: "city-review" }).state.sheets).toHaveLength(1);
  });

  it("waits for the stages before it, and for their sheets", () => {
    expect(new Journal().refuses(people.cityReviewer, "open-stage", { stage: "city-review" })).toEqual([
      "$.stage not-next",
    ]);
    expect(selfAssessing().refuses(people.cityReviewer, "open-stage", { stage: "city-review" })).toEqual([
      "$.stage sheets-missing",
    ]);
    expect(atCity().refuses(people.quality, "open-stage", { stage: "provincial-review" })).toEqual([
      "$.stage sheets-missing",
    ]);
  });

  it("goes from the station straight to the province where no city is in between", () => {
    const journal = new Journal("acceptance", { line: [{ id: "province", kind: "province" }], approver: "province" });
    journal.does(people.head, "open-stage", { stage: "self-assessment" }).fills(people.clerk, "a1");
    journal.does(people.head, "submit", { sheet: "a1" });
    expect(journal.refuses(people.cityReviewer, "open-stage", { stage: "city-review" })).toEqual([
      "$ not-allowed",
      "$.stage no-such-stage",
    ]);
    expect(journal.refuses(people.quality, "open-stage", { stage: "provincial-review" })).toEqual([]);
  });

  it("is no going back, no stage of another assessment, and none once reconciled", () => {
    expect(atCity().refuses(people.head, "open-stage", { stage: "self-assessment" })).toEqual([
      "$.stage opened-already",
      "$.stage not-next",
      "$.stage sheets-missing",
    ]);
    expect(onSite().refuses(people.quality, "open-stage", { stage: "spot-check" })).toEqual(["$.stage no-such-stage"]);
    expect(reconciled().refuses(people.quality, "open-stage", { stage: "on-site-audit" })).toContain(
      "$ reconciled-already",
    );
  });

  it("passes over nothing but what is optional", () => {
    const inspection = new Journal("inspection").does(people.head, "open-stage", { stage: "self-assessment" });
    const spot = inspection.refuses(people.quality, "open-stage", { stage: "spot-check" });
    expect(spot).toContain("$.stage not-next");
    expect(inspection.state.assessment.stages.find(({ kind }) => kind === "spot-check")?.optional).toBe(true);
  });
});
