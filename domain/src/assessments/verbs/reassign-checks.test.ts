import { describe, expect, it } from "vitest";
import { faulty, met, people, whoMay } from "../assessments.fixture.ts";
import { atProvince, audited, onSite, whenMay } from "../journeys.fixture.ts";

const reason = "审核人员因病退出";
const drop = { from: "two", moves: [], reason };

/** Two auditors who share the standard by item. */
const shared = () =>
  atProvince()
    .fills(people.expert, "expert")
    .does(people.expert, "submit", { sheet: "expert" })
    .does(people.quality, "open-stage", { stage: "on-site-audit" })
    .assigns(people.quality, people.auditor, "one", ["1"])
    .assigns(people.quality, people.second, "two", ["2", "3"])
    .assigns(people.quality, people.leader, null);

describe("to reassign the checks of who dropped out", () => {
  it("is for the leader and for the office that assigned", () => {
    expect(whoMay(onSite(), "reassign-checks", drop)).toEqual(["quality", "official", "leader"]);
  });

  it("is possible before and while it runs", () => {
    expect(whenMay("reassign-checks", drop)).toEqual(["prepared", "handedIn"]);
  });

  it("ends his sheet, keeps what he found, and takes him off the team", () => {
    const journal = onSite().records(people.second, "two", faulty(2)).does(people.leader, "reassign-checks", drop);
    const sheet = journal.state.sheets.find(({ id }) => id === "two");
    expect([sheet?.status, sheet?.findings["2.1.1"]?.faults.length]).toEqual(["dropped", 2]);
    const left = journal.state.team.find(({ person }) => person === "审核乙");
    expect(left?.released).toMatchObject({ reason, stamp: { by: people.leader } });
    const more = { sheet: "two", base: null, finding: met(true) };
    expect(journal.refuses(people.second, "record-finding", more)).toEqual([
      "$.sheet not-your-sheet",
      "$.sheet not-open",
    ]);
  });

  it("gives what nobody else has to others", () => {
    expect(
      shared().refuses(people.leader, "reassign-checks", { ...drop, moves: [{ line: "3.1", to: "one" }] }),
    ).toEqual(["$.moves left-over"]);
    const moves = ["2.1.1", "3.1"].map((line) => ({ line, to: "one" }));
    const journal = shared().does(people.leader, "reassign-checks", { ...drop, moves });
    expect(journal.state.sheets.find(({ id }) => id === "one")?.scope).toEqual(["1", "2.1.1", "3.1"]);
    expect(() => journal.fills(people.auditor, "one")).not.toThrow();
  });

  it("says all that is wrong at once", () => {
    const moves = [
      { line: "1.1.1", to: "one" },
      { line: "2.1.1", to: "two" },
      { line: "3.1", to: "expert" },
    ];
    expect(shared().refuses(people.auditor, "reassign-checks", { from: "two", moves, reason: "" })).toEqual([
      "$ not-allowed",
      "$ not-the-leader",
      "$.reason missing",
      "$.moves[0].line unknown-check",
      "$.moves[1].to not-an-open-sheet",
      "$.moves[2].to not-an-open-sheet",
    ]);
  });

  it("is refused for a sheet that is in: what was handed in counts", () => {
    expect(audited().refuses(people.leader, "reassign-checks", drop)).toEqual(["$.from not-open"]);
    expect(audited().refuses(people.leader, "reassign-checks", { ...drop, from: "x" })).toEqual([
      "$.from no-such-sheet",
    ]);
  });
});
