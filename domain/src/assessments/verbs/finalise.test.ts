import { describe, expect, it } from "vitest";
import { people, whoMay } from "../assessments.fixture.ts";
import { atCity, atProvince, audited, handedIn, onSite, settled, whenMay } from "../journeys.fixture.ts";

describe("to make a sheet final", () => {
  it("is for the team of a later stage, and for the leader at the end", () => {
    expect(whoMay(handedIn(), "finalise", { sheet: "a1" })).toEqual([]);
    expect(whoMay(atCity(), "finalise", { sheet: "a1" })).toEqual(["cityReviewer"]);
    expect(whoMay(atProvince(), "finalise", { sheet: "city" })).toEqual(["expert"]);
    expect(whoMay(audited(), "finalise", { sheet: "one" })).toEqual(["leader"]);
  });

  it("is not for an auditor who may not look at it yet", () => {
    expect(onSite().refuses(people.auditor, "finalise", { sheet: "expert" })).toEqual(["$ blind-yet"]);
    expect(audited().refuses(people.auditor, "finalise", { sheet: "expert" })).toEqual([]);
  });

  it("is possible while it runs", () => {
    expect(whenMay("finalise", { sheet: "a1" })).toEqual(["handedIn"]);
  });

  it("ends returning and taking back", () => {
    const journal = audited().does(people.leader, "finalise", { sheet: "one" });
    expect(journal.state.sheets.find(({ id }) => id === "one")).toMatchObject({
      status: "final",
      since: { by: people.leader },
    });
    expect(journal.refuses(people.auditor, "withdraw", { sheet: "one" })).toEqual(["$.sheet not-submitted"]);
  });

  it("is refused for what is not in, or is final", () => {
    expect(settled().refuses(people.leader, "finalise", { sheet: "one" })).toEqual(["$.sheet not-submitted"]);
    expect(settled().refuses(people.leader, "finalise", { sheet: "x" })).toEqual(["$.sheet no-such-sheet"]);
  });
});
