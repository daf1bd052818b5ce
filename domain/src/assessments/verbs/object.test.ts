import { describe, expect, it } from "vitest";
import { type Journal, people, whoMay } from "../assessments.fixture.ts";
import { published, whenMay } from "../journeys.fixture.ts";

const own = { receipt: "YY-2026-0001", text: "第2.1.1条与事实不符" };
const on = (day: string): Journal => {
  const journal = published();
  journal.day = day;
  return journal;
};

describe("to object", () => {
  it("is for the people of the station, and for the public through the system", () => {
    expect(whoMay(on("2026-11-22"), "object", own)).toEqual(["head", "clerk"]);
    expect(on("2026-11-22").refuses({ system: "public" }, "object", own)).toEqual([]);
    expect(on("2026-11-22").refuses({ system: "public" }, "appeal", { grounds: "x" })).toContain("$ not-allowed");
  });

  it("is possible while it is published", () => {
    expect(whenMay("object", own)).toEqual(["published"]);
  });

  it.each([
    ["2026-11-20", ["$ not-in-the-period"]],
    ["2026-11-21", []],
    ["2026-11-27", []],
    ["2026-11-28", ["$ not-in-the-period"]],
  ])("on %s: %j", (day, expected) => {
    expect(on(day).refuses(people.head, "object", own)).toEqual(expected);
  });

  it("is kept under its receipt, unanswered", () => {
    const { state } = on("2026-11-22").does({ system: "public" }, "object", own);
    expect(state.objections).toMatchObject([{ ...own, answer: null, stamp: { by: { system: "public" } } }]);
  });

  it("has a receipt of its own and says something", () => {
    const journal = on("2026-11-22").does(people.head, "object", own);
    expect(journal.refuses(people.head, "object", { ...own, text: " " })).toEqual([
      "$.receipt given-twice",
      "$.text missing",
    ]);
    expect(journal.refuses(people.head, "object", { ...own, receipt: "" })).toEqual(["$.receipt missing"]);
  });
});
