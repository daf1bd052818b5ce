import { describe, expect, it } from "vitest";
import { reasonMissing } from "./completeness.ts";
import { departsFrom, saysOnlyRecords } from "./departs-from.ts";
import { boundLine, figureOf, offerOf } from "./facts.fixture.ts";
import { blankFinding, type FindingInput } from "./finding.ts";
import { takeProposal } from "./take-proposal.ts";

const letter = boundLine("liaoning-2013", "9.1.1");
const machines = boundLine("liaoning-2013", "7.2.2");
const files = boundLine("liaoning-2013", "10.1.1");

function taken(bound: typeof letter, given: Parameters<typeof offerOf>[1], parts: Partial<FindingInput> = {}) {
  const offer = offerOf(bound, given);
  return {
    ...takeProposal({ line: bound.line, finding: blankFinding(bound.line.id), offer, day: "2026-11-22" }),
    ...parts,
  };
}
const signed = { [letter.facts[0] ?? ""]: figureOf(1) };
const inspected = { "equipment-inspected-before-batch": figureOf(2) };

describe("whether a finding departs from the facts that it rests on", () => {
  it.each<[string, typeof letter, FindingInput, boolean]>([
    ["as they propose", letter, taken(letter, signed), false],
    ["that is met all the same", letter, taken(letter, signed, { observation: { met: true }, faults: [] }), true],
    ["with another ratio", files, taken(files, {}, { observation: { ratio: [4, 5] } }), true],
    ["without one of its faults", machines, taken(machines, inspected, { faults: [] }), true],
    ["with a fault more", machines, withMore(), false],
    ["not judged yet", letter, taken(letter, signed, { observation: null }), false],
    ["of a line without any", letter, { ...blankFinding("9.1.1"), observation: { met: false } }, false],
  ])("%s", (_, { line }, finding, departs) => {
    expect(departsFrom(finding, line)).toBe(departs);
  });

  it("never departs where records can't tell alone", () => {
    const part = boundLine("national-trial", "2.1.4");
    for (const met of [true, false])
      expect(departsFrom(taken(part, {}, { observation: { met } }), part.line)).toBe(false);
  });

  it("says why in its note where it departs, and needs none otherwise", () => {
    const otherwise = taken(letter, signed, { observation: { met: true }, faults: [] });
    expect(reasonMissing(letter.line, otherwise)).toMatchObject([{ at: "$.checks.9.1.1", code: "reason-for-change" }]);
    expect(reasonMissing(letter.line, { ...otherwise, note: "原件已现场核对" })).toEqual([]);
    expect(reasonMissing(letter.line, taken(letter, signed))).toEqual([]);
  });
});

describe("what says only what records said that were against it", () => {
  it.each<[string, typeof letter, FindingInput, boolean]>([
    ["taken as they propose", letter, taken(letter, signed), true],
    ["taken where they are in order", letter, taken(letter, {}), false],
    ["judged otherwise", letter, taken(letter, signed, { observation: { met: true }, faults: [] }), false],
    ["with a fault of one's own", machines, withMore(), false],
    ["that rests on none", letter, { ...blankFinding("9.1.1"), observation: { met: false } }, false],
  ])("%s", (_, { line }, finding, only) => {
    expect(saysOnlyRecords(finding, line)).toBe(only);
  });
});

function withMore(): FindingInput {
  const finding = taken(machines, inspected);
  return { ...finding, faults: [...finding.faults, { id: "own", what: "另有一台未贴合格标签", evidence: [] }] };
}
