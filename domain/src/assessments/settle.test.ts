import { describe, expect, it } from "vitest";
import { edition, faulty, grouped, Journal, met, people } from "./assessments.fixture.ts";
import type { FindingInput } from "./finding.ts";
import { settleFinding, settleTouch, writingRefusals } from "./settle.ts";

const { head, clerk, auditor, quality } = people;

/** A station's sheet on which 2.1.1 has one fault; and the first act on it. */
function begun() {
  const journal = new Journal().does(head, "open-stage", { stage: "self-assessment" });
  const sheet = journal.state.sheets[0]?.id ?? "";
  journal.records(head, sheet, faulty(1));
  return { journal, sheet, first: journal.log.at(-1)?.id ?? "" };
}

function added(id: string, to = faulty(1)): FindingInput {
  return { ...to, faults: [...to.faults, { id, what: `${id}的问题`, evidence: [] }] };
}

type Asked = { base: string | null; finding: FindingInput; from?: FindingInput | null };
function settle({ journal, sheet }: ReturnType<typeof begun>, { base, finding, from = null }: Asked) {
  const action = journal.next(clerk, "record-finding", { sheet, base, finding });
  return settleFinding({ state: journal.state, edition, action, from });
}

function touch(
  { journal, sheet }: ReturnType<typeof begun>,
  own: { base: string | null; conforms: boolean },
  from: boolean | null = null,
) {
  const action = journal.next(clerk, "touch-check", { sheet, check: "3.1.1", ...own });
  return settleTouch({ state: journal.state, edition, action, from });
}

describe("a finding", () => {
  it("on a line that has none is appended", () => {
    const all = begun();
    expect(settle(all, { base: null, finding: met(true) })).toMatchObject({ is: "appended", action: { base: null } });
  });

  it("from what stands is appended as it is", () => {
    const all = begun();
    const settled = settle(all, { base: all.first, finding: { ...faulty(1), faults: [] } });
    expect(settled).toMatchObject({ is: "appended", action: { base: all.first, finding: { faults: [] } } });
  });

  it("from what does not stand any more is merged, and appended on what stands", () => {
    const all = begun();
    all.journal.records(head, all.sheet, added("他"));
    const settled = settle(all, { base: all.first, finding: added("我"), from: faulty(1) });
    const now = all.journal.log.at(-1)?.id;
    expect(settled).toMatchObject({ is: "appended", action: { base: now, by: clerk } });
    if (settled.is !== "appended") throw new Error(settled.is);
    expect(settled.action.finding.faults.map(({ id }) => id)).toEqual(["f0", "他", "我"]);
    expect(settled.state.sheets[0]?.findings["2.1.1"]).toMatchObject(settled.action.finding);
  });

  it("that says what stands, or what stood and was changed since, is not appended", () => {
    const all = begun();
    expect(settle(all, { base: all.first, finding: faulty(1) })).toEqual({ is: "stands" });
    all.journal.records(head, all.sheet, added("他"));
    expect(settle(all, { base: all.first, finding: faulty(1), from: faulty(1) })).toEqual({ is: "stands" });
    expect(settle(all, { base: all.first, finding: added("他"), from: faulty(1) })).toEqual({ is: "stands" });
  });

  it("that both changed in one thing is a conflict", () => {
    const all = begun();
    all.journal.records(head, all.sheet, { ...faulty(1), note: "他" });
    expect(settle(all, { base: all.first, finding: { ...faulty(1), note: "我" }, from: faulty(1) })).toEqual({
      is: "conflict",
    });
  });

  it("that is right by itself, and wrong with what another wrote, is a conflict", () => {
    const all = begun();
    const member = { ...grouped([]), faults: [{ id: "x", what: "甲", evidence: [] }] };
    const interview = { kind: "interview" as const, id: "i", with: "所长", on: "2026-11-20", questions: ["q"] };
    const question = { id: "q", question: "何为公平", answer: null, answered: true };
    const asked = { ...member, questions: [question] };
    all.journal.records(head, all.sheet, asked);
    const base = all.journal.log.at(-1)?.id ?? "";
    all.journal.records(head, all.sheet, member);
    expect(settle(all, { base, finding: { ...asked, evidence: [interview] }, from: asked })).toEqual({
      is: "conflict",
    });
  });

  it("that is wrong by itself is refused for what is wrong, whatever it was written from", () => {
    const all = begun();
    const settled = settle(all, { base: "gone", finding: { ...faulty(1), observation: { met: true } } });
    expect(settled.is === "refused" ? settled.problems.map(({ at, code }) => `${at} ${code}`) : settled).toEqual([
      "$.finding.observation.met unknown-field",
    ]);
  });
});

describe("a check of a group", () => {
  it("that nobody touched is appended, and what was said already is not", () => {
    const all = begun();
    expect(touch(all, { base: null, conforms: true })).toMatchObject({ is: "appended" });
    all.journal.touches(head, all.sheet, { check: "3.1.1", conforms: true });
    expect(touch(all, { base: null, conforms: true })).toEqual({ is: "stands" });
    expect(touch(all, { base: all.journal.log.at(-1)?.id ?? "", conforms: true })).toEqual({ is: "stands" });
  });

  it("that two touch differently is a conflict, and one that was touched back is not", () => {
    const all = begun();
    all.journal.touches(head, all.sheet, { check: "3.1.1", conforms: true });
    const base = all.journal.log.at(-1)?.id ?? "";
    expect(touch(all, { base: null, conforms: false })).toEqual({ is: "conflict" });
    all.journal.touches(head, all.sheet, { check: "3.1.1", conforms: false });
    expect(touch(all, { base, conforms: true }, true)).toEqual({ is: "stands" });
    all.journal.touches(head, all.sheet, { check: "3.1.1", conforms: true });
    const now = all.journal.log.at(-1)?.id;
    expect(touch(all, { base, conforms: false }, true)).toMatchObject({ is: "appended", action: { base: now } });
  });

  it("that the group has not is refused", () => {
    const { journal, sheet } = begun();
    const action = journal.next(clerk, "touch-check", { sheet, base: null, check: "1.1.1", conforms: true });
    expect(settleTouch({ state: journal.state, edition, action, from: null })).toMatchObject({ is: "refused" });
  });
});

describe("nothing can be written on a sheet at all", () => {
  function codes(by: Parameters<typeof writingRefusals>[0]["by"], { journal, sheet }: ReturnType<typeof begun>) {
    const { state } = journal;
    const one = state.sheets.find(({ id }) => id === sheet);
    return one && writingRefusals({ state, sheet: one, by }).map(({ code }) => code);
  }

  it("by whose it is not, by a post that may not, once it is in, or once the assessment is stopped", () => {
    const all = begun();
    expect(codes(clerk, all)).toEqual([]);
    expect(codes(auditor, all)).toEqual(["not-your-sheet"]);
    expect(codes({ ...head, post: "archivist" }, all)).toEqual(["not-allowed", "not-your-sheet"]);
    all.journal.fills(head, all.sheet).does(head, "submit", { sheet: all.sheet });
    expect(codes(head, all)).toEqual(["not-open"]);
    all.journal.does(quality, "raise-veto", { veto: "V1", grounds: "查实", evidence: [] });
    expect(codes(head, all)).toEqual(["not-now", "not-open"]);
  });
});
