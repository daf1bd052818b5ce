import { describe, expect, it } from "vitest";
import { edition, faulty, grouped, type Journal, met, people } from "./assessments.fixture.ts";
import type { Whose } from "./choices.ts";
import type { Evidence, FindingInput } from "./finding.ts";
import { type Chosen, contentOf, findContentAfter, planImport, type SheetContent } from "./import-sheet.ts";
import { atCity, handedIn, onSite, selfAssessing } from "./journeys.fixture.ts";

const contentIn = (journal: Journal, id: string): SheetContent => {
  const sheet = journal.state.sheets.find((one) => one.id === id);
  if (sheet === undefined) throw new Error("no sheet");
  return contentOf(sheet);
};

function plan(
  journal: Journal,
  id: string,
  filled: { base: SheetContent; mine: SheetContent; chosen?: Chosen; by?: typeof people.clerk },
) {
  const { state } = journal;
  const sheet = state.sheets.find((one) => one.id === id);
  if (sheet === undefined) throw new Error("no sheet");
  const { conflicts, problems, ...rest } = planImport({ state, edition, sheet, by: people.auditor, ...filled });
  return {
    ...rest,
    conflicts: conflicts.map(({ line, at }) => `${line} ${at}`),
    problems: problems.map(({ at, code }) => `${at} ${code}`),
  };
}

const empty: SheetContent = { findings: {}, touched: {} };
const filled: SheetContent = {
  findings: { "1.1.1": met(true), "2.1.1": faulty(2), "3.1": grouped(["3.1.1"]) },
  touched: { "3.1.1": false, "3.1.2": true },
};

describe("a sheet that was filled in on a laptop", () => {
  it("comes in whole where nobody wrote meanwhile, and can then be handed in", () => {
    const journal = onSite();
    const made = plan(journal, "one", { base: empty, mine: filled });
    expect(made).toMatchObject({ conflicts: [], problems: [] });
    for (const finding of made.findings) journal.records(people.auditor, "one", finding);
    for (const touch of made.touched) journal.touches(people.auditor, "one", touch);
    expect(contentIn(journal, "one")).toEqual(filled);
    expect(journal.refuses(people.auditor, "submit", { sheet: "one" })).toEqual([]);
  });

  it("brings nothing where it says what stands, and leaves alone what it does not mention", () => {
    const journal = onSite().fills(people.auditor, "one");
    const base = contentIn(journal, "one");
    expect(plan(journal, "one", { base, mine: base })).toMatchObject({ findings: [], touched: [], conflicts: [] });
    expect(plan(journal, "one", { base, mine: empty })).toMatchObject({ findings: [], touched: [], conflicts: [] });
  });

  it("keeps what was written on the web meanwhile, and merges fault by fault", () => {
    const journal = onSite().fills(people.auditor, "one");
    const base = contentIn(journal, "one");
    journal.records(people.auditor, "one", { ...met(true), note: "网上补记" });
    journal.touches(people.auditor, "one", { check: "3.1.2", conforms: false });
    const [fault] = faulty(1).faults;
    const mine = { ...base, findings: { ...base.findings, "2.1.1": { ...faulty(0), faults: fault ? [fault] : [] } } };
    const made = plan(journal, "one", { base, mine });
    expect(made.findings).toEqual([mine.findings["2.1.1"]]);
    expect(made).toMatchObject({ touched: [], conflicts: [], problems: [] });
  });

  it("asks for a side as a whole where a part of each makes what nobody said", () => {
    const [first] = faulty(1).faults;
    const withFault: FindingInput = { ...met(false), faults: first ? [{ ...first, what: "第一次" }] : [] };
    const journal = onSite().records(people.auditor, "one", withFault);
    const base = contentIn(journal, "one");
    journal.records(people.auditor, "one", met(true));
    const reworded = { ...withFault, faults: withFault.faults.map((fault) => ({ ...fault, what: "改过" })) };
    const mine = { ...base, findings: { "1.1.1": reworded } };
    expect(plan(journal, "one", { base, mine }).conflicts).toEqual(["1.1.1 line"]);
    const choose = (whose: Whose) =>
      plan(journal, "one", { base, mine, chosen: { whose: { "1.1.1": whose }, seen: contentIn(journal, "one") } });
    expect(choose("mine").findings).toMatchObject([{ observation: { met: false }, faults: [{ what: "改过" }] }]);
    expect(choose("theirs")).toMatchObject({ findings: [], conflicts: [] });
  });

  it("shows a conflict per check where both sides changed it, and settles it when it is chosen", () => {
    const journal = onSite().records(people.auditor, "one", met(true));
    const base = contentIn(journal, "one");
    journal.records(people.auditor, "one", { ...met(true), note: "网上" });
    journal.touches(people.auditor, "one", { check: "3.1.1", conforms: true });
    journal.touches(people.auditor, "one", { check: "3.1.2", conforms: true });
    const mine: SheetContent = {
      findings: { "1.1.1": { ...met(true), note: "本地" } },
      touched: { "3.1.1": false, "3.1.2": true },
    };
    expect(plan(journal, "one", { base, mine }).conflicts).toEqual(["1.1.1 note", "3.1 touched.3.1.1"]);
    const settled = plan(journal, "one", { base: contentIn(journal, "one"), mine });
    expect(settled.conflicts).toEqual([]);
    expect(settled.findings).toMatchObject([{ line: "1.1.1", note: "本地" }]);
    expect(settled.touched).toEqual([{ check: "3.1.1", conforms: false }]);
  });

  it("says all that is wrong with it at once, and plans nothing of it into the log", () => {
    const wrong: SheetContent = {
      findings: {
        "1.1.1": { ...met(true), observation: { met: "是" } },
        "2.1.1": { ...faulty(0), observation: { faults: 3 } },
        "9.9": { ...met(true), line: "9.9" },
      },
      touched: { "1.1.1": true },
    };
    expect(plan(onSite(), "one", { base: empty, mine: wrong }).problems).toEqual([
      "$.findings.1.1.1.observation.met wrong-type",
      "$.findings.2.1.1.observation.faults faults-in-observation",
      "$.findings.9.9 outside-scope",
      "$.touched.1.1.1 not-of-a-group",
    ]);
  });

  it("is another's, handed in, or returned for something else", () => {
    expect(plan(onSite(), "two", { base: empty, mine: filled }).problems).toEqual(["$.sheet not-your-sheet"]);
    const base = contentIn(handedIn(), "a1");
    expect(plan(handedIn(), "a1", { base, mine: base, by: people.clerk }).problems).toEqual(["$.sheet not-open"]);
    const supplement = { sheet: "a1", lines: ["2.1.1"], what: "缺记录", until: "2026-11-25" };
    const returned = atCity().does(people.cityReviewer, "return", supplement);
    expect(plan(returned, "a1", { base, mine: filled, by: people.clerk }).problems).toEqual([
      "$.findings.3.1 not-to-be-supplemented",
      "$.touched.3.1.1 not-to-be-supplemented",
    ]);
  });
});

describe("what collides in an import", () => {
  /** A finding of 1.1.1 on the sheet, and a file that was made from it. */
  function both(mine: Partial<FindingInput>, theirs: Partial<FindingInput>, stood: Partial<FindingInput> = {}) {
    const journal = onSite().records(people.auditor, "one", { ...met(false), ...stood });
    const base = contentIn(journal, "one");
    journal.records(people.auditor, "one", { ...met(false), ...stood, ...theirs });
    const filled = { findings: { "1.1.1": { ...met(false), ...stood, ...mine } }, touched: {} };
    return { journal, base, mine: filled, seen: contentIn(journal, "one") };
  }
  const [fault] = met(false).faults;
  if (fault === undefined) throw new Error("no fault");
  const photo: Evidence = { kind: "record", id: "e9", record: { kind: "paper", id: "r9" }, caption: null };

  it("is no evidence: a fault keeps what it rests on, also what came meanwhile", () => {
    const { journal, ...sides } = both(
      { faults: [{ ...fault, what: "已核实", evidence: [] }] },
      { faults: [{ ...fault, evidence: [photo] }], evidence: [photo] },
    );
    const made = plan(journal, "one", sides);
    expect(made.conflicts).toEqual([]);
    expect(made.findings).toMatchObject([{ faults: [{ what: "已核实", evidence: [photo] }], evidence: [photo] }]);
  });

  it("is a fault that one has reworded and the other removed, and goes or comes back as it is chosen", () => {
    const { journal, seen, ...sides } = both({ faults: [{ ...fault, what: "已核实" }] }, { faults: [] });
    expect(plan(journal, "one", sides).conflicts).toEqual(["1.1.1 faults.f1"]);
    const choose = (whose: Whose) => plan(journal, "one", { ...sides, chosen: { seen, whose: { "1.1.1": whose } } });
    expect(choose("mine").findings).toMatchObject([{ faults: [{ what: "已核实", evidence: fault.evidence }] }]);
    expect(choose("theirs")).toMatchObject({ findings: [], conflicts: [], problems: [] });
  });

  it("is no talk that names a question which the file has removed", () => {
    const question = (id: string) => ({ id, question: id, answer: null, answered: true });
    const talk: Evidence = { kind: "interview", id: "t", with: "考务", on: "2026-11-20", questions: ["q"] };
    const { journal, ...sides } = both(
      { questions: [] },
      { evidence: [talk] },
      { questions: [question("q")], evidence: [] },
    );
    const made = plan(journal, "one", sides);
    expect(made.conflicts).toEqual([]);
    expect(made.findings).toMatchObject([{ questions: [], evidence: [{ ...talk, questions: [] }] }]);
  });

  it("is shown again where it was changed after it was chosen of", () => {
    const { journal, seen, ...sides } = both({ note: "本地" }, { note: "网上" });
    journal.records(people.auditor, "one", { ...met(false), note: "网上又改" });
    const chosen = { seen, whose: { "1.1.1": "mine" as const } };
    expect(plan(journal, "one", { ...sides, chosen }).conflicts).toEqual(["1.1.1 note"]);
    const again = { seen: contentIn(journal, "one"), whose: chosen.whose };
    expect(plan(journal, "one", { ...sides, chosen: again }).findings).toMatchObject([{ note: "本地" }]);
  });
});

describe("what a file was filled in from", () => {
  it("is what the sheet held right after the act that it was exported at", () => {
    const journal = selfAssessing().records(people.clerk, "a1", met(true));
    const exported = journal.log.at(-1)?.id ?? "";
    journal.records(people.clerk, "a1", met(false));
    expect(findContentAfter(journal.log, { sheet: "a1", action: exported })).toEqual({
      findings: { "1.1.1": met(true) },
      touched: {},
    });
    expect(findContentAfter(journal.log, { sheet: "a1", action: "x" })).toBeUndefined();
    expect(findContentAfter(journal.log, { sheet: "x", action: exported })).toBeUndefined();
  });
});
