import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { disagreements } from "./completeness.ts";
import { departsFrom } from "./departs-from.ts";
import { factsIn } from "./fact-evidence.ts";
import { anyOffers, boundLine, boundLines, figureOf, offerOf } from "./facts.fixture.ts";
import { blankFinding, type Evidence, type FindingInput, findingSchema } from "./finding.ts";
import { findingProblems } from "./finding-problems.ts";
import { leaveProposal, membersAgainst, takeProposal } from "./take-proposal.ts";

const day = "2026-11-22";
const photo: Evidence = { kind: "photo", id: "p", file: "f", digest: "0".repeat(64), taken: null, place: null };
const own = { id: "own", what: "登记表缺签字", evidence: [photo] };
const machines = boundLine("liaoning-2013", "7.2.2");
const letter = boundLine("liaoning-2013", "9.1.1");
const broken = offerOf(machines, { "equipment-inspected-before-batch": figureOf(2) });

function taking(offer = broken, finding: FindingInput = blankFinding(machines.line.id), line = lineOf(finding)) {
  return takeProposal({ line, finding, offer, day });
}
function lineOf({ line }: FindingInput) {
  const found = boundLines.find((one) => one.line.id === line);
  if (!found) throw new Error(`there is no line ${line}`);
  return found.line;
}

describe("a proposal that is taken", () => {
  it("makes an observation, a fault for each record, and the figures as they stand", () => {
    const finding = taking();
    expect(finding).toMatchObject({ observation: {}, faults: [{ what: "B-0：考前没有检验记录" }, {}] });
    expect(factsIn(finding)).toMatchObject([
      { fact: "equipment-inspected-before-batch", day, looked: 5, wrong: 2, sees: "all", check: "7.2.2" },
    ]);
    expect(finding.faults.map(({ evidence }) => evidence)).toMatchObject([
      [{ kind: "fact", records: [{ name: "B-0" }] }],
      [{ kind: "fact", records: [{ name: "B-1" }] }],
    ]);
  });

  it("is evidence and no more where records can't tell alone: the line is still to be judged", () => {
    const part = boundLine("national-trial", "2.1.4");
    const finding = taking(offerOf(part), blankFinding("2.1.4"), part.line);
    expect(finding).toMatchObject({ observation: null, faults: [] });
    expect(factsIn(finding)).toHaveLength(part.facts.length);
  });

  it("leaves the assessor's own faults, evidence, words and questions", () => {
    const question = { id: "q", question: "问", answer: null, answered: false };
    const before = { ...blankFinding("7.2.2"), faults: [own], evidence: [photo], note: "另见", questions: [question] };
    const finding = taking(broken, before);
    expect(finding.faults).toHaveLength(3);
    expect(finding).toMatchObject({ note: "另见", questions: [question], evidence: [photo, { kind: "fact" }] });
    expect(finding.faults[0]).toEqual(own);
  });

  it("taken again gives way to what is so now, but for a fault that somebody put evidence of his own to", () => {
    const [first, second] = taking().faults;
    if (!first || !second) throw new Error("two faults were shown");
    const photographed = { ...second, evidence: [photo, ...second.evidence] };
    const before = { ...taking(), faults: [first, photographed] };
    const finding = taking(offerOf(machines), before);
    expect(finding.faults).toEqual([{ ...second, evidence: [photo] }]);
    expect(factsIn(finding)).toMatchObject([{ wrong: 0 }]);
  });

  it("in a group names the check that each fault concerns", () => {
    const group = boundLine("liaoning-2013", "3.1");
    const offer = offerOf(group, { "review-input.audits": figureOf(1, 1), "review-input.changes": figureOf(1, 1) });
    const { faults } = taking(offer, blankFinding("3.1"));
    expect(faults.map(({ member, evidence }) => [member, evidence.length])).toEqual([
      ["3.1.1", 1],
      ["3.1.6", 1],
    ]);
  });

  it("is left again: nothing of it stays, and the line is to be judged anew", () => {
    expect(leaveProposal(taking(broken, { ...blankFinding("7.2.2"), faults: [own] }), machines.line)).toEqual({
      ...blankFinding("7.2.2"),
      faults: [own],
    });
    const judged = { ...taking(offerOf(letter), blankFinding("9.1.1")), observation: { met: false } };
    expect(leaveProposal(judged, letter.line).observation).toEqual({ met: false });
  });

  it("loses all that a line can lose where more records are against it than are named", () => {
    const counted = boundLines.filter(
      ({ line }) => line.definition.kind === "deduct-per-fault" && line.kind === "check",
    );
    for (const bound of counted) {
      const offer = offerOf(bound, Object.fromEntries(bound.facts.map((fact) => [fact, figureOf(20)])));
      if (offer.observation === null) continue;
      const { line } = bound;
      const { faults } = taking(offer, blankFinding(line.id), line);
      const points = (many: number) => line.rule.award(line.context, { faults: many }).points;
      expect([line.id, points(faults.length)]).toEqual([line.id, points(500)]);
    }
  });
});

describe("of any line and any records", () => {
  it("what is taken is a finding that the rules take, and departs from nothing", () => {
    fc.assert(
      fc.property(anyOffers, ({ bound: { line }, first }) => {
        const finding = taking(first, blankFinding(line.id), line);
        expect(findingSchema.safeParse(finding).error).toBeUndefined();
        expect(findingProblems(finding, line)).toEqual([]);
        expect(departsFrom(finding, line)).toBe(false);
      }),
    );
  });

  it("which checks of a group conform agrees with it once those that it is against are marked", () => {
    fc.assert(
      fc.property(anyOffers, ({ bound: { line }, first }) => {
        const taken = takeProposal({ line, finding: blankFinding(line.id), offer: first, day });
        const against = membersAgainst(taken);
        const touched = Object.fromEntries(line.memberIds.map((id) => [id, { conforms: !against.includes(id) }]));
        expect(disagreements(line, taken, touched)).toEqual([]);
      }),
    );
  });

  it("taking twice is taking once, and taking what is so now leaves no trace of what was", () => {
    fc.assert(
      fc.property(anyOffers, ({ bound: { line }, first, second }) => {
        const once = taking(second, blankFinding(line.id), line);
        expect(taking(second, once, line)).toEqual(once);
        expect(taking(second, taking(first, blankFinding(line.id), line), line)).toEqual(once);
      }),
    );
  });

  it("leaving it leaves what was there before", () => {
    fc.assert(
      fc.property(anyOffers, ({ bound: { line }, first }) => {
        const before = { ...blankFinding(line.id), evidence: [photo], note: "另见" };
        expect(leaveProposal(taking(first, before, line), line)).toEqual(before);
      }),
    );
  });
});
