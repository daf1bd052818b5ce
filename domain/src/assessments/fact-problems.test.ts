import { factBindings } from "@jianheng/standards";
import { describe, expect, it } from "vitest";
import { type DatedFigures, factProblems, newFactsIn } from "./fact-problems.ts";
import { boundLine, figureOf, offerOf } from "./facts.fixture.ts";
import { blankFinding, type Evidence, type FindingInput } from "./finding.ts";
import { takeProposal } from "./take-proposal.ts";

const day = "2026-11-22";
const machines = boundLine("liaoning-2013", "7.2.2");
const posts = boundLine("liaoning-2013", "4.1.3");
const broken = offerOf(machines, { "equipment-inspected-before-batch": figureOf(2) });
const inOrder = offerOf(posts);

/** The figures of a day as an offer shows them. */
function asOffered({ figures }: typeof broken, on = day): DatedFigures {
  const said = figures.map(({ fact, looked, wrong, words, records }) => [
    fact,
    { looked, wrong, words, records: [...records] },
  ]);
  return {
    day: on,
    figures: new Map(said as [string, { looked: number; wrong: number; words: string; records: [] }][]),
  };
}
function problems(finding: FindingInput, standing?: FindingInput, figures = [asOffered(broken)], bound = machines) {
  const bindings = factBindings["liaoning-2013"] ?? {};
  const found = factProblems({ finding, standing, line: bound.line, bindings, figures, at: "$.finding" });
  return found.map(({ at, code }) => `${at} ${code}`);
}
const taken = takeProposal({ line: machines.line, finding: blankFinding("7.2.2"), offer: broken, day });
const [fact, ...others] = taken.evidence;
if (fact?.kind !== "fact" || others.length > 0) throw new Error("one fact was taken");
const changed = (parts: Partial<typeof fact>): FindingInput => ({
  ...taken,
  evidence: [{ ...fact, ...parts }] as Evidence[],
});

describe("figures that a finding newly rests on", () => {
  it("are right where they are so, today or on the day that they name", () => {
    expect(problems(taken)).toEqual([]);
    const before = takeProposal({
      line: machines.line,
      finding: blankFinding("7.2.2"),
      offer: broken,
      day: "2026-11-20",
    });
    expect(problems(before, undefined, [asOffered(offerOf(machines)), asOffered(broken, "2026-11-20")])).toEqual([]);
  });

  it.each<[string, FindingInput]>([
    ["is of another day", changed({ day: "2026-11-21" })],
    ["counts otherwise", changed({ wrong: 1 })],
    ["has other words", changed({ words: "均符合" })],
    ["leaves a record out", changed({ records: fact.records.slice(1) })],
    ["names a record that is none of its own", changed({ records: [{ register: "batch", id: "x", name: "B-9" }] })],
    ["is bound to another check", changed({ check: "7.2.1" })],
    ["sees more than it does", changed({ sees: "part" })],
    ["is no fact", changed({ fact: "made-up" })],
  ])("are refused where one %s", (_, finding) => {
    expect(problems(finding)[0]).toMatch(/^\$\.finding\.evidence.* fact-changed$/);
  });

  it("are all that are offered for the line: nobody picks those that suit him", () => {
    const all = takeProposal({ line: posts.line, finding: blankFinding("4.1.3"), offer: inOrder, day });
    const figures = [asOffered(inOrder)];
    expect(problems(all, undefined, figures, posts)).toEqual([]);
    expect(problems({ ...all, evidence: all.evidence.slice(1) }, undefined, figures, posts)).toEqual([
      "$.finding.evidence fact-changed",
    ]);
    expect(problems({ ...all, evidence: all.evidence.slice(1) }, all, figures, posts)).toEqual([
      "$.finding.evidence fact-changed",
    ]);
    expect(problems({ ...all, evidence: [] }, all, [], posts)).toEqual([]);
  });

  it("beside a fault are parts of those that the finding rests on", () => {
    const alone = { ...taken, evidence: [] };
    expect(problems(alone)).toEqual([0, 1].map((at) => `$.finding.faults[${at}].evidence[0] fact-changed`));
    const [first] = taken.faults;
    if (!first) throw new Error("a fault was shown");
    const other = { ...fact, records: [{ register: "batch", id: "x", name: "B-9" }] };
    expect(problems({ ...taken, faults: [{ ...first, evidence: [other] }] })).toEqual([
      "$.finding.faults[0].evidence[0] fact-changed",
    ]);
  });

  it("are not looked at again once they stand, whatever the records say later", () => {
    const corrected = { ...taken, note: "已核对" };
    expect(newFactsIn({ finding: corrected, standing: taken })).toEqual([]);
    expect(problems(corrected, taken, [])).toEqual([]);
    expect(newFactsIn({ finding: taken, standing: undefined })).toHaveLength(3);
  });
});
