import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../figures/index.ts";
import { edition, type Journal, people } from "./assessments.fixture.ts";
import { reasonMissing } from "./completeness.ts";
import { departsFrom } from "./departs-from.ts";
import type { DatedFigures } from "./fact-problems.ts";
import { anyOffers, type Bound, boundLine, figureOf, offerOf } from "./facts.fixture.ts";
import { blankFinding, type FindingInput } from "./finding.ts";
import { atCity, selfAssessing } from "./journeys.fixture.ts";
import { takeProposal, weighProposal } from "./take-proposal.ts";
import { isUnweighed, judgedOn, unweighedProblems } from "./unweighed.ts";

const letter = boundLine("liaoning-2013", "9.1.1");
const machines = boundLine("liaoning-2013", "7.2.2");
const files = boundLine("liaoning-2013", "10.1.1");
const part = boundLine("national-trial", "2.1.4");
const day = "2026-11-22";

const own = (what: string) => ({ id: what, what, evidence: [] });
const judged = ({ line }: Bound, parts: Partial<FindingInput>): FindingInput => ({
  ...blankFinding(line.id),
  ...parts,
});
const broken = (bound: Bound, wrong = 1): Record<string, Figure> => ({ [bound.facts[0] ?? ""]: figureOf(wrong) });

describe("whether a line was judged against its facts without weighing them", () => {
  it.each<[string, Bound, Record<string, Figure | undefined>, Partial<FindingInput>, boolean]>([
    ["met, where records say that it is not", letter, broken(letter), { observation: { met: true } }, true],
    ["not met, where records say that it is", letter, {}, { observation: { met: false } }, true],
    ["as records say, in words of one's own", letter, broken(letter), { observation: { met: false } }, false],
    ["with another ratio", files, {}, { observation: { ratio: [4, 5] } }, true],
    ["with a ratio of fewer that earns the same", files, {}, { observation: { ratio: [3, 3] } }, false],
    ["without the faults that records show", machines, broken(machines, 2), { observation: {} }, true],
    [
      "with faults of one's own that cost as much",
      machines,
      broken(machines, 2),
      { observation: {}, faults: [own("甲机未检"), own("乙机未检")] },
      false,
    ],
    ["with more faults than records show", machines, {}, { observation: {}, faults: [own("一台未贴标签")] }, false],
    ["not judged yet", letter, broken(letter), { observation: null }, false],
    ["met, where records see a part that is wrong", part, broken(part), { observation: { met: true } }, true],
    ["met, where records see a part that is in order", part, {}, { observation: { met: true } }, false],
    [
      "met, where there are no records",
      letter,
      { [letter.facts[0] ?? ""]: undefined },
      { observation: { met: true } },
      false,
    ],
  ])("%s", (_, bound, given, parts, unweighed) => {
    expect(isUnweighed(judged(bound, parts), bound.line, offerOf(bound, given))).toBe(unweighed);
  });

  it("is none of it once the facts were taken, or left with a reason", () => {
    const offer = offerOf(letter, broken(letter));
    const finding = judged(letter, { observation: { met: true } });
    const left = weighProposal({ finding, offer, day });
    expect(isUnweighed(left, letter.line, offer)).toBe(false);
    expect(left).toMatchObject({ observation: { met: true }, faults: [] });
    expect(departsFrom(left, letter.line)).toBe(true);
    expect(reasonMissing(letter.line, left)).toMatchObject([{ code: "reason-for-change" }]);
    expect(reasonMissing(letter.line, { ...left, note: "原件已核对" })).toEqual([]);
    const taken = takeProposal({ line: letter.line, finding, offer, day });
    expect(isUnweighed(taken, letter.line, offer)).toBe(false);
    expect(departsFrom(taken, letter.line)).toBe(false);
  });

  it("never says so of what is offered itself, and always asks a reason of what it says so of when it stays", () => {
    fc.assert(
      fc.property(anyOffers, ({ bound: { line }, first, second }) => {
        const blank = blankFinding(line.id);
        const bare = (finding: FindingInput) => ({ ...finding, evidence: [] });
        const asOffered = bare(takeProposal({ line, finding: blank, offer: first, day }));
        if (first.observation !== null) expect(isUnweighed(asOffered, line, first)).toBe(false);
        if (!isUnweighed(asOffered, line, second)) return;
        const left = weighProposal({ finding: asOffered, offer: second, day });
        expect(departsFrom(left, line)).toBe(true);
      }),
    );
  });
});

describe("a sheet that is to be handed in", () => {
  const bindings = { "1.1.1": { facts: ["f"], sees: "all" } } as const;
  const TODAY = "2026-11-22";
  const said = (day: string, wrong: number): DatedFigures => ({
    day,
    figures: new Map([["f", { looked: 5, wrong, words: "f", records: [] }]]),
  });
  /** Filled on 11-20 with nothing lost. */
  const filled = () => selfAssessing().fills(people.clerk, "a1");
  const problemsOf = (journal: Journal, ...figures: DatedFigures[]) => {
    const { state } = journal;
    const [sheet] = state.sheets;
    if (!sheet) throw new Error("there is a sheet");
    expect(judgedOn(sheet, TODAY)).toEqual(["2026-11-20"]);
    return unweighedProblems({ state, sheet, edition, bindings, figures, today: TODAY });
  };

  it("names each line that records are against, today and on the day that it was judged", () => {
    const problems = problemsOf(filled(), said(TODAY, 1), said("2026-11-20", 2));
    expect(problems).toMatchObject([{ at: "$.checks.1.1.1", code: "facts-unweighed" }]);
    expect(problems[0]?.message.zh).toBe("1.1.1所评与台账数据不一致：请采用数据，或选“不采用”并在备注中说明理由");
  });

  it("asks nothing where either day agrees: the station may enter more, or spoil more, afterwards", () => {
    expect(problemsOf(filled(), said(TODAY, 1), said("2026-11-20", 0))).toEqual([]);
    expect(problemsOf(filled(), said(TODAY, 0), said("2026-11-20", 1))).toEqual([]);
  });

  it("is held against today where nothing was kept of the day, and against nothing where nothing is known", () => {
    expect(problemsOf(filled(), said(TODAY, 1))).toHaveLength(1);
    expect(problemsOf(filled(), said(TODAY, 1), said("2026-11-19", 0))).toHaveLength(1);
    expect(problemsOf(filled())).toEqual([]);
    expect(problemsOf(filled(), { day: TODAY, figures: new Map() })).toEqual([]);
  });

  it("looks, once it was returned, only at the lines that it was returned for", () => {
    const returned = (line: string) =>
      atCity().does(people.cityReviewer, "return", { sheet: "a1", lines: [line], what: "补", until: "2026-12-30" });
    expect(problemsOf(returned("1.1.1"), said(TODAY, 1))).toHaveLength(1);
    expect(problemsOf(returned("2.1.1"), said(TODAY, 1))).toEqual([]);
  });
});
