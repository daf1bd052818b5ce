import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editionOf, sheets } from "../scoring/edition.fixture.ts";
import { type Finding, parseFindings, readings, score } from "../scoring/index.ts";
import { assessmentFor, edition, faulty, people } from "./assessments.fixture.ts";
import type { FindingInput } from "./finding.ts";
import { audited, decided, onSite, reconciled, stopped } from "./journeys.fixture.ts";
import { decidedFindings, resultOf, sheetScore } from "./result.ts";
import type { Sheet, State } from "./state.ts";

const stamp = { action: "a9", at: "2026-11-20T00:00:00Z", day: "2026-11-20", by: people.auditor };

/** A finding of the engine as an assessor writes it: a number of faults becomes that many. */
function written({ line, observation: { faults, ...observation } }: Finding): FindingInput {
  const listed = typeof faults === "number" ? Array.from({ length: faults }, () => ({ what: "一例" })) : (faults ?? []);
  const all = (listed as { what: string }[]).map(({ what }, index) => ({ id: `f${index}`, what, evidence: [] }));
  return { line, observation, note: null, faults: all, evidence: [], questions: [] };
}

describe("a decided result", () => {
  it("is the engine's score of the findings that were chosen, for every kind of rule and both readings", () => {
    fc.assert(
      fc.property(sheets, fc.constantFrom(...readings), ({ lines, findings }, reading) => {
        const toy = editionOf(lines);
        const made = findings.map(
          (finding) => [finding.line, { ...written(finding), stamp, afterSight: false }] as const,
        );
        const sheet = { ...audited().state.sheets[0], findings: Object.fromEntries(made) } as Sheet;
        const choices = findings.map(({ line }) => [line, { line, sheet: sheet.id, why: null, stamp }] as const);
        const assessment = { ...assessmentFor("acceptance"), reading };
        const state: State = { ...decided().state, assessment, sheets: [sheet], choices: Object.fromEntries(choices) };
        const { score: result } = resultOf({ state, edition: toy });
        const plain = score({ edition: toy, reading, findings });
        expect([result.points, result.band, result.items]).toEqual([plain.points, plain.band, plain.items]);
        expect(result.lines.map(({ points }) => points)).toEqual(plain.lines.map(({ points }) => points));
        expect(sheetScore({ state, sheet, edition: toy }).points).toBe(plain.points);
      }),
      { numRuns: 20 },
    );
  });

  it("is what a file of the same findings scores", () => {
    const { state } = decided();
    const findings = decidedFindings(state, edition).map(({ line, observation, note }) => {
      return { [line === "3.1" ? "group" : "check"]: line, ...observation, ...(note !== undefined && { note }) };
    });
    const parsed = parseFindings({ edition, input: { standard: "toy", reading: "literal", findings } });
    if (!parsed.ok) throw new Error("not a file of findings");
    expect(resultOf({ state, edition }).score).toEqual(score({ edition, ...parsed.value }));
  });

  it("leads each lost point to finding, fault, evidence, person and act", () => {
    const { state } = decided();
    const [lost] = resultOf({ state, edition }).lost;
    const recorded = state.sheets.find(({ id }) => id === "two")?.findings["2.1.1"]?.stamp.action;
    expect(lost).toMatchObject({
      line: "2.1.1",
      lost: 1500,
      sheet: "two",
      finding: { by: people.second, action: recorded },
      faults: faulty(3).faults,
      chosen: { by: people.leader, why: "三处均有记录" },
    });
    expect(lost?.faults.every(({ evidence }) => evidence.some(({ kind }) => kind === "record"))).toBe(true);
  });

  it("is an interval while lines are to be chosen, and 不合格 under a veto", () => {
    const open = resultOf({ state: onSite().state, edition }).score;
    expect([open.points, open.low, open.high, open.band]).toEqual([null, 0, 10000, null]);
    expect(resultOf({ state: stopped().state, edition }).score).toMatchObject({
      band: "不合格",
      vetoes: [{ veto: "V1" }],
    });
    expect(resultOf({ state: reconciled().state, edition }).score.points).toBe(8500);
  });
});
