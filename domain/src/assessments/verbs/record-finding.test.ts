import { describe, expect, it } from "vitest";
import { faulty, grouped, type Journal, met, people, whoMay } from "../assessments.fixture.ts";
import { atCity, audited, handedIn, onSite, selfAssessing, signed, whenMay } from "../journeys.fixture.ts";

const finding = met(true);
const own = { sheet: "one", base: null, finding };

describe("to record a finding", () => {
  it("is for whoever writes on the sheet", () => {
    expect(whoMay(onSite(), "record-finding", own)).toEqual(["auditor"]);
    expect(whoMay(selfAssessing(), "record-finding", { ...own, sheet: "a1" })).toEqual(["head", "clerk"]);
  });

  it("is possible while it runs", () => {
    expect(whenMay("record-finding", own)).toEqual(["handedIn"]);
  });

  it("keeps what was seen, by whom and when, and what came before in the log", () => {
    const journal = onSite().records(people.auditor, "one", finding).records(people.auditor, "one", met(false));
    const kept = journal.state.sheets.find(({ id }) => id === "one")?.findings["1.1.1"];
    expect(kept).toMatchObject({ observation: { met: false }, stamp: { by: people.auditor }, afterSight: false });
    expect(journal.log.filter(({ type }) => type === "record-finding").length).toBeGreaterThan(1);
  });

  it("is refused where somebody changed the line meanwhile", () => {
    const journal = selfAssessing().records(people.head, "a1", finding);
    const stale = { sheet: "a1", base: null, finding: met(false) };
    expect(journal.refuses(people.clerk, "record-finding", stale)).toEqual(["$.base changed-meanwhile"]);
  });

  it("is refused on a sheet that is in, of a stage to come, or not there", () => {
    expect(handedIn().refuses(people.clerk, "record-finding", { ...own, sheet: "a1", base: "a2" })).toEqual([
      "$.sheet not-open",
    ]);
    const early = handedIn().assigns(people.cityOfficial, people.cityReviewer, "city");
    expect(early.refuses(people.cityReviewer, "record-finding", { ...own, sheet: "city" })).toEqual([
      "$.sheet stage-not-open",
    ]);
    expect(onSite().refuses(people.auditor, "record-finding", { ...own, sheet: "nine" })).toEqual([
      "$.sheet no-such-sheet",
    ]);
  });

  it("is refused outside what the sheet covers", () => {
    const journal = onSite().assigns(people.quality, people.third, "three", ["2"]);
    expect(journal.refuses(people.third, "record-finding", { ...own, sheet: "three" })).toEqual([
      "$.finding.line outside-scope",
    ]);
    const inside = { sheet: "three", base: null, finding: faulty(1) };
    expect(journal.refuses(people.third, "record-finding", inside)).toEqual([]);
  });

  it("on a returned sheet touches only what it was returned for", () => {
    const journal = atCity().does(people.cityReviewer, "return", {
      sheet: "a1",
      lines: ["3.1"],
      what: "缺记录",
      until: "2026-11-25",
    });
    const base = journal.state.sheets[0]?.findings["1.1.1"]?.stamp.action ?? null;
    expect(journal.refuses(people.clerk, "record-finding", { sheet: "a1", base, finding })).toEqual([
      "$.sheet not-to-be-supplemented",
    ]);
    expect(() => journal.records(people.clerk, "a1", grouped(["3.1.1"]))).not.toThrow();
  });

  it("marks what is written after others could be seen", () => {
    const journal = audited().does(people.auditor, "withdraw", { sheet: "one" });
    journal.records(people.auditor, "one", faulty(3));
    const { findings } = journal.state.sheets.find(({ id }) => id === "one") ?? {};
    expect([findings?.["1.1.1"]?.afterSight, findings?.["2.1.1"]?.afterSight]).toEqual([false, true]);
  });

  it("marks what is written by somebody who had seen others on another way", () => {
    const sighted = (journal: Journal, by: typeof people.third) => {
      journal.assigns(people.quality, by, "three").records(by, "three", finding);
      return journal.state.sheets.find(({ id }) => id === "three")?.findings["1.1.1"]?.afterSight;
    };
    expect(sighted(onSite(), people.third)).toBe(false);
    expect(sighted(onSite(), { ...people.third, person: people.expert.person })).toBe(true);
    const left = { stage: "on-site-audit", person: people.second.person, reason: "请假" } as const;
    expect(sighted(audited().does(people.quality, "release-member", left), people.second)).toBe(true);
    const sentBack = signed().approves(people.official, "再核");
    expect(sighted(sentBack, people.third)).toBe(true);
  });
});
