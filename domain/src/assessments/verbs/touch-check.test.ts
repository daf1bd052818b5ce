import { describe, expect, it } from "vitest";
import { people, whoMay } from "../assessments.fixture.ts";
import { atCity, handedIn, onSite, selfAssessing, whenMay } from "../journeys.fixture.ts";

const own = { sheet: "one", base: null, check: "3.1.2", conforms: true };

describe("to look at a check of a group", () => {
  it("is for whoever writes on the sheet, while it runs", () => {
    expect(whoMay(onSite(), "touch-check", own)).toEqual(["auditor"]);
    expect(whenMay("touch-check", own)).toEqual(["handedIn"]);
  });

  it("keeps whether it conforms, and who says so; nothing was marked before", () => {
    const sheet = () => journal.state.sheets.find(({ id }) => id === "one");
    const journal = onSite();
    expect(sheet()?.touched).toEqual({});
    journal.does(people.auditor, "touch-check", own);
    expect(sheet()?.touched).toMatchObject({ "3.1.2": { conforms: true, stamp: { by: people.auditor } } });
    expect(sheet()?.touched["3.1.1"]).toBeUndefined();
  });

  it("is refused where somebody said otherwise meanwhile, and only then", () => {
    const journal = onSite().does(people.auditor, "touch-check", own);
    expect(journal.refuses(people.auditor, "touch-check", own)).toEqual([]);
    expect(journal.refuses(people.auditor, "touch-check", { ...own, conforms: false })).toEqual([
      "$.base changed-meanwhile",
    ]);
    expect(() => journal.touches(people.auditor, "one", { check: "3.1.2", conforms: false })).not.toThrow();
  });

  it("is refused for a check that is a line of its own, and for one that the sheet has not", () => {
    const journal = onSite().assigns(people.quality, people.third, "three", ["1"]);
    expect(journal.refuses(people.auditor, "touch-check", { ...own, check: "1.1.1" })).toEqual([
      "$.check not-of-a-group",
    ]);
    expect(journal.refuses(people.third, "touch-check", { ...own, sheet: "three" })).toEqual([
      "$.check not-of-a-group",
    ]);
  });

  it("is refused on a sheet that is in, or was returned for something else", () => {
    expect(handedIn().refuses(people.clerk, "touch-check", { ...own, sheet: "a1" })).toEqual(["$.sheet not-open"]);
    const supplement = { sheet: "a1", lines: ["2.1.1"], what: "缺记录", until: "2026-11-25" };
    const returned = atCity().does(people.cityReviewer, "return", supplement);
    expect(returned.refuses(people.clerk, "touch-check", { ...own, sheet: "a1" })).toEqual([
      "$.sheet not-to-be-supplemented",
    ]);
    expect(selfAssessing().refuses(people.clerk, "touch-check", { ...own, sheet: "a9" })).toEqual([
      "$.sheet no-such-sheet",
    ]);
  });
});
