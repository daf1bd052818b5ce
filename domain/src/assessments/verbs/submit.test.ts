import { describe, expect, it } from "vitest";
import { faulty, grouped, met, people, whoMay } from "../assessments.fixture.ts";
import { handedIn, onSite, selfAssessing, whenMay } from "../journeys.fixture.ts";

const own = { sheet: "one" };

describe("to hand in a sheet", () => {
  it("is for whoever writes on it; at the station for its heads", () => {
    expect(whoMay(onSite().fills(people.auditor, "one"), "submit", own)).toEqual(["auditor"]);
    expect(whoMay(selfAssessing().fills(people.clerk, "a1"), "submit", { sheet: "a1" })).toEqual(["head"]);
  });

  it("is possible while it runs, once", () => {
    expect(whenMay("submit", { sheet: "a1" })).toEqual(["handedIn"]);
    expect(handedIn().refuses(people.head, "submit", { sheet: "a1" })).toEqual(["$.sheet not-open"]);
  });

  it("makes it submitted, and ends writing", () => {
    const journal = onSite().fills(people.auditor, "one").does(people.auditor, "submit", own);
    const sheet = journal.state.sheets.find(({ id }) => id === "one");
    expect(sheet).toMatchObject({ status: "submitted", handedIn: true, since: { by: people.auditor } });
    const finding = { ...own, base: sheet?.findings["1.1.1"]?.stamp.action ?? null, finding: met(false) };
    expect(journal.refuses(people.auditor, "record-finding", finding)).toEqual(["$.sheet not-open"]);
  });

  it("needs every check looked at, what conforms too", () => {
    expect(onSite().refuses(people.auditor, "submit", own)).toEqual([
      "$.checks.1.1.1 untouched",
      "$.checks.2.1.1 untouched",
      "$.checks.3.1.1 untouched",
      "$.checks.3.1.2 untouched",
      "$.checks.3.1 untouched",
    ]);
    const noted = { ...met(true), observation: null, note: "待核" };
    const journal = onSite().fills(people.auditor, "one").records(people.auditor, "one", noted);
    expect(journal.refuses(people.auditor, "submit", own)).toEqual(["$.checks.1.1.1 untouched"]);
  });

  it("needs a fault for every lost point, and evidence for every fault on site", () => {
    const bare = { ...met(false), faults: [] };
    const journal = onSite().fills(people.auditor, "one").records(people.auditor, "one", bare);
    expect(journal.refuses(people.auditor, "submit", own)).toEqual(["$.checks.1.1.1.faults fault-missing"]);
    const one = faulty(1);
    const unproved = { ...one, faults: one.faults.map((fault) => ({ ...fault, evidence: [] })) };
    journal.records(people.auditor, "one", met(false)).records(people.auditor, "one", unproved);
    expect(journal.refuses(people.auditor, "submit", own)).toEqual([
      "$.checks.2.1.1.faults[0].evidence evidence-missing",
    ]);
    const atStation = selfAssessing().fills(people.clerk, "a1").records(people.clerk, "a1", unproved);
    expect(atStation.refuses(people.head, "submit", { sheet: "a1" })).toEqual([]);
  });

  it("needs a line that is met or not to have no fault where it is met", () => {
    const both = { ...met(true), faults: met(false).faults };
    const journal = onSite().fills(people.auditor, "one").records(people.auditor, "one", both);
    expect(journal.refuses(people.auditor, "submit", own)).toEqual(["$.checks.1.1.1 conforms-with-fault"]);
  });

  it("needs the checks of a group and its faults to agree", () => {
    const journal = onSite()
      .fills(people.auditor, "one")
      .records(people.auditor, "one", grouped(["3.1.1"]));
    expect(journal.refuses(people.auditor, "submit", own)).toEqual(["$.checks.3.1.1 conforms-with-fault"]);
    journal.records(people.auditor, "one", grouped([]));
    journal.touches(people.auditor, "one", { check: "3.1.2", conforms: false });
    expect(journal.refuses(people.auditor, "submit", own)).toEqual(["$.checks.3.1.2 fault-missing"]);
  });
});
