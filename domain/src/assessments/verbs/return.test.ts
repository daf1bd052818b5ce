import { describe, expect, it } from "vitest";
import { people, whoMay } from "../assessments.fixture.ts";
import { atCity, atProvince, audited, onSite, reconciled, settled, whenMay } from "../journeys.fixture.ts";

const own = { sheet: "a1", lines: ["2.1.1"], what: "缺少检验记录", until: "2026-11-25" };

describe("to return a sheet for supplement", () => {
  it("is for the team of a later stage, and for the leader at the end", () => {
    expect(whoMay(atCity(), "return", own)).toEqual(["cityReviewer"]);
    expect(whoMay(atProvince(), "return", { ...own, sheet: "city" })).toEqual(["expert"]);
    expect(whoMay(audited(), "return", { ...own, sheet: "two" })).toEqual(["leader"]);
  });

  it("is possible while it runs", () => {
    expect(whenMay("return", own)).toEqual(["handedIn"]);
  });

  it("says what is missing and until when", () => {
    const [sheet] = atCity().does(people.cityReviewer, "return", own).state.sheets;
    expect(sheet).toMatchObject({
      status: "returned",
      supplement: { lines: ["2.1.1"], what: "缺少检验记录", until: "2026-11-25", stamp: { by: people.cityReviewer } },
    });
  });

  it("is refused for what is not in or is final", () => {
    expect(onSite().refuses(people.leader, "return", { ...own, sheet: "one" })).toEqual(["$.sheet not-submitted"]);
    expect(settled().refuses(people.leader, "return", { ...own, sheet: "one" })).toEqual(["$.sheet not-submitted"]);
  });

  it("reaches a sheet that came in after the reconciling began", () => {
    const journal = reconciled().assigns(people.quality, people.third, "three").fills(people.third, "three");
    journal.does(people.third, "submit", { sheet: "three" });
    expect(journal.refuses(people.leader, "return", { ...own, sheet: "three" })).toEqual([]);
    expect(journal.refuses(people.third, "withdraw", { sheet: "three" })).toEqual([]);
  });

  it("says all that is wrong with it at once", () => {
    const wrong = { sheet: "a1", lines: ["9.9"], what: " ", until: "2026-11-19" };
    expect(atCity().refuses(people.cityReviewer, "return", wrong)).toEqual([
      "$.lines unknown-check",
      "$.what missing",
      "$.until in-the-past",
    ]);
    expect(atCity().refuses(people.cityReviewer, "return", { ...own, lines: [] })).toEqual(["$.lines empty"]);
  });
});
