import { describe, expect, it } from "vitest";
import { edition, Journal, people, proposed } from "./assessments.fixture.ts";
import * as journeys from "./journeys.fixture.ts";
import { isSummary } from "./replay.ts";
import { todosHoldUntil, todosOf } from "./todo.ts";
import { tellingWalks } from "./walk.fixture.ts";

function waits(journal: Journal, day = "2026-11-20"): string[] {
  return todosOf({ state: journal.state, edition, day }).map(({ action, waitsFor, sheet, until }) => {
    const who = "persons" in waitsFor ? waitsFor.persons.join() : `${waitsFor.organisation}:${waitsFor.posts.join()}`;
    return [action, sheet, who, until].filter((part) => part !== undefined && part !== null).join(" ");
  });
}

const officials = "province:approving-official,provincial-quality-officer";
const self = "station:head,management-representative,general-affairs,exam-affairs,equipment";
const heads = "station:head,management-representative";
const clerks = "station:general-affairs,exam-affairs,equipment";
const returned = () =>
  journeys
    .atCity()
    .does(people.cityReviewer, "return", { sheet: "a1", lines: ["1.1.1"], what: "缺记录", until: "2026-11-25" });

describe("what waits for whom", () => {
  it.each<[string, () => Journal, string[]]>([
    ["at first", () => new Journal(), [`open-stage ${self}`]],
    [
      "while the station writes",
      journeys.selfAssessing,
      [`submit a1 ${heads} 2026-12-31`, `record-finding a1 ${clerks} 2026-12-31`],
    ],
    [
      "once it is in",
      journeys.handedIn,
      ["open-stage city:approving-official,provincial-quality-officer,city-reviewer"],
    ],
    ["at the city", journeys.atCity, ["submit city 市初审 2026-12-31", "finalise a1 市初审"]],
    [
      "returned, for those who may hand it in again, and for who only fills in",
      returned,
      [`resubmit a1 ${heads} 2026-11-25`, `record-finding a1 ${clerks} 2026-11-25`, "submit city 市初审 2026-12-31"],
    ],
    [
      "on site",
      journeys.onSite,
      ["submit one 审核甲 2026-12-31", "submit two 审核乙 2026-12-31", "finalise expert 组长"],
    ],
    ["when all is in", journeys.audited, ["finalise expert 组长", "finalise one 组长", "finalise two 组长"]],
    ["when all is final", journeys.settled, ["reconcile 组长 2026-12-31"]],
    ["when all is chosen", journeys.reconciled, ["decide 组长 2026-12-31"]],
    ["stopped", journeys.stopped, ["decide 组长"]],
    ["not assessed", journeys.declined, [`close ${officials}`]],
    ["decided", journeys.decided, ["sign 组长,审核甲,审核乙"]],
    ["signed", journeys.signed, ["approve province:approving-official"]],
    ["approved", journeys.approved, [`publish ${officials}`]],
    ["published", journeys.published, []],
    ["appealed", journeys.appealed, ["assign-appeal-panel province:approving-official"]],
    ["closed", journeys.closed, []],
  ])("%s", (_what, journey, expected) => {
    expect(waits(journey())).toEqual(expected);
  });

  it("is to assign somebody where a stage has nobody", () => {
    const journal = journeys.handedIn().does(people.cityReviewer, "open-stage", { stage: "city-review" });
    expect(waits(journal)).toEqual([
      "assign-assessor city:approving-official,provincial-quality-officer,city-reviewer",
    ]);
  });

  it("is to close once the publicity is over, but first to answer", () => {
    const journal = journeys.published();
    expect(waits(journal, "2026-11-28")).toEqual([`close ${officials}`]);
    journal.day = "2026-11-22";
    journal.does(people.head, "object", { receipt: "R1", text: "有异议" });
    expect(waits(journal, "2026-11-28")).toEqual([`answer-objection ${officials}`]);
  });

  it("is the panel's once an appeal has one", () => {
    const panel = { panel: [proposed(people.other)] };
    expect(waits(journeys.appealed().does(people.official, "assign-appeal-panel", panel))).toEqual([
      "decide-appeal 复核",
    ]);
  });

  it("is to reassign where all who wrote on a returned sheet have left", () => {
    const journal = journeys.audited().does(people.quality, "release-member", {
      stage: "on-site-audit",
      person: people.second.person,
      reason: "调离",
    });
    journal.does(people.leader, "return", { sheet: "two", lines: ["1.1.1"], what: "缺照片", until: "2026-11-25" });
    expect(waits(journal)[0]).toBe(`reassign-checks two ${officials} 2026-11-25`);
  });

  it("ends a self-assessment", () => {
    const journal = new Journal("self").does(people.head, "open-stage", { stage: "self-assessment" });
    journal.fills(people.clerk, "a1").does(people.head, "submit", { sheet: "a1" });
    expect(waits(journal)).toEqual(["close station:head,management-representative"]);
  });

  it("says since when: of a sheet from when its stage was open or it was given", () => {
    const journal = journeys.atCity();
    const since = todosOf({ state: journal.state, edition, day: "2026-11-20" }).map((one) => one.since);
    const at = (type: string) => journal.log.findLast((action) => action.type === type)?.at;
    expect(since).toEqual([at("assign-assessor"), at("submit")]);
  });
});

describe("until when that holds, if nobody acts", () => {
  it("is the last day of publicity, and after it until somebody does", () => {
    const { state } = journeys.published();
    const days = ["2026-11-20", "2026-11-27", "2026-11-28"];
    expect(days.map((day) => todosHoldUntil({ state, day }))).toEqual(["2026-11-27", "2026-11-27", null]);
    expect(todosHoldUntil({ state: journeys.appealed().state, day: "2026-11-20" })).toBeNull();
    expect(todosHoldUntil({ state: journeys.onSite().state, day: "2026-11-20" })).toBeNull();
  });

  it("is no earlier than what is waited for changes", () => {
    const { walks, edition: small } = tellingWalks({ numRuns: 60, seed: 20261121 });
    const days = ["2026-11-20", "2027-12-31", "2028-01-01"];
    for (const state of walks.flatMap(({ states }) => states)) {
      const [first, ...later] = days.map((day) => todosOf({ state, edition: small, day }));
      const until = todosHoldUntil({ state, day: "2026-11-20" }) ?? "9999-12-31";
      const held = later.filter((_, index) => (days[index + 1] ?? "") <= until);
      for (const then of held) expect(then).toEqual(first);
    }
  });
});

it("does not change by what is written on a sheet", () => {
  const { walks, edition: small } = tellingWalks({ numRuns: 60, seed: 20261121 });
  const writings = walks.flatMap(({ log, states }) => {
    return log.flatMap(({ type, day }, index) => {
      const [before, after] = [states[index - 1], states[index]];
      return isSummary(type) || !before || !after ? [] : [{ before, after, day }];
    });
  });
  expect(writings.length).toBeGreaterThan(20);
  for (const { before, after, day } of writings) {
    expect(todosOf({ state: after, edition: small, day })).toEqual(todosOf({ state: before, edition: small, day }));
  }
});
