import { describe, expect, it } from "vitest";
import { met, people, whoMay } from "../assessments.fixture.ts";
import { atCity, handedIn, whenMay } from "../journeys.fixture.ts";

const own = { sheet: "a1", answer: "已补检验记录" };
const returned = () =>
  atCity().does(people.cityReviewer, "return", { sheet: "a1", lines: ["1.1.1"], what: "缺记录", until: "2026-11-25" });

describe("to hand in a supplemented sheet", () => {
  it("is for whoever hands it in, while it runs", () => {
    expect(whoMay(returned(), "resubmit", own)).toEqual(["head"]);
    expect(whenMay("resubmit", own)).toEqual(["handedIn"]);
  });

  it("keeps what was asked for and what was answered", () => {
    const [sheet] = returned().does(people.head, "resubmit", own).state.sheets;
    expect(sheet).toMatchObject({ status: "submitted", answer: "已补检验记录", supplement: { what: "缺记录" } });
  });

  it("is taken after its deadline too: the delay is shown, no source says what it costs", () => {
    const late = returned();
    late.day = "2026-12-01";
    expect(late.refuses(people.head, "resubmit", own)).toEqual([]);
  });

  it("is as complete as it was, and answered", () => {
    const journal = returned().records(people.clerk, "a1", { ...met(false), faults: [] });
    expect(journal.refuses(people.head, "resubmit", { ...own, answer: "" })).toEqual([
      "$.answer missing",
      "$.checks.1.1.1.faults fault-missing",
    ]);
  });

  it("is refused where nothing was returned", () => {
    expect(handedIn().refuses(people.head, "resubmit", own)).toEqual(["$.sheet not-returned"]);
    expect(handedIn().refuses(people.head, "resubmit", { ...own, sheet: "x" })).toEqual(["$.sheet no-such-sheet"]);
  });
});
