import { describe, expect, it } from "vitest";
import { people } from "./assessments.fixture.ts";
import { contestedFor } from "./contested.ts";
import * as journeys from "./journeys.fixture.ts";

/** Published, and objected to by the station and by the public; an appeal was heard. */
function contested(upheld: boolean) {
  const journal = journeys.published();
  journal.day = "2026-11-21";
  return journal
    .does(people.head, "object", { receipt: "R1", text: "所里的异议" })
    .does({ system: "public" }, "object", { receipt: "R2", text: "群众的异议" })
    .does(people.quality, "answer-objection", { receipt: "R2", answer: "经复核", upheld });
}
const told = (who: Parameters<typeof contestedFor>[1], upheld = false) =>
  contestedFor(contested(upheld).state, who).objections.map((one) => [
    one.told?.text ?? null,
    one.answer?.answer ?? null,
  ]);

describe("what was objected", () => {
  it("the officials of the authority read, with numbers and whose they are", () => {
    for (const who of [people.official, people.quality]) {
      expect(told(who)).toEqual([
        ["所里的异议", null],
        ["群众的异议", "经复核"],
      ]);
    }
    const [, second] = contestedFor(contested(false).state, people.official).objections;
    expect(second?.told).toMatchObject({ receipt: "R2", by: { system: "public" } });
  });

  it.each([
    ["the station's own people", people.clerk, "所里的异议"],
    ["the city", people.cityOfficial, null],
    ["who led the team", people.leader, null],
  ] as const)("%s are not told what the public says, only what was answered", (_, who, own) => {
    expect(told(who)).toEqual([
      [own, null],
      [null, "经复核"],
    ]);
  });

  it("the station keeps knowing when the decision has fallen by it", () => {
    expect(told(people.head, true)).toEqual([
      ["所里的异议", null],
      [null, "经复核"],
    ]);
  });

  it("who is blind then is told nothing", () => {
    expect(told(people.third, true)).toEqual([]);
    expect(told(people.third, false)).toHaveLength(2);
  });
});

it("an appeal is known with its grounds, its panel and its outcome", () => {
  const journal = journeys.appealed();
  journal.does(people.official, "assign-appeal-panel", { panel: [{ ...people.other, ties: [] }] });
  journal.does(people.other, "decide-appeal", { upheld: true, reason: "属实", lift: [] });
  for (const who of [people.head, people.leader, people.cityReviewer]) {
    expect(contestedFor(journal.state, who).appeals).toMatchObject([
      { grounds: "三处中两处已改", panel: [{ person: "复核" }], outcome: { upheld: true, reason: "属实" } },
    ]);
  }
  expect(contestedFor(journal.state, people.third).appeals).toEqual([]);
});
