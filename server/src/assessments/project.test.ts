import { phaseOf, resultOf } from "@jianheng/domain/assessments";
import { tellingWalks } from "@jianheng/domain/assessments/walks";
import { expect, test } from "vitest";
import { type Projection, projectHead } from "./project.ts";

const { walks, edition } = tellingWalks({ numRuns: 110, seed: 20261121 });

/** The head after each act of a walk. */
const ways = walks.map(({ log, states }) => {
  const heads: Projection[] = [];
  for (const [index, state] of states.entries()) {
    const day = log[index]?.day ?? "";
    heads.push(projectHead({ state, edition, day, before: heads.at(-1) ?? null }));
  }
  return { log, states, heads };
});
const steps = ways.flatMap(({ log, states, heads }) =>
  states.map((state, index) => ({ state, action: log[index], head: heads[index], before: heads[index - 1] })),
);

test("since when a phase holds is when the act was that brought it", () => {
  for (const { state, action, head, before } of steps) {
    expect(head?.phase).toBe(phaseOf(state));
    const since = head?.phase === before?.phase ? before?.phase_since : new Date(action?.at ?? "");
    expect(head?.phase_since).toEqual(since);
  }
});

test("points, band and conclusion stand with a decision, and fall with it", () => {
  const decided = steps.filter(({ state }) => state.decision !== null);
  for (const { state, head } of decided) {
    const { points, band } = resultOf({ state, edition }).score;
    expect(head).toMatchObject({ conclusion: state.decision?.conclusion, points, band });
  }
  expect(decided.some(({ head }) => head?.points !== null && head?.band !== null)).toBe(true);
  const undecided = steps.filter(({ state }) => state.decision === null);
  for (const { head } of undecided) expect(head).toMatchObject({ conclusion: null, points: null, band: null });
  expect(undecided.some(({ before }) => before?.conclusion != null)).toBe(true);
});

test("sheets that were returned are counted, and a veto is noted as long as it stands", () => {
  for (const { state, head } of steps) {
    expect(head?.returned).toBe(state.sheets.filter(({ status }) => status === "returned").length);
    expect(head?.vetoed).toBe(state.vetoes.length > 0);
  }
  expect(steps.some(({ head }) => head?.returned === 1) && steps.some(({ head }) => head?.vetoed)).toBe(true);
});

test("what is waited for until a day is waited for until the first of those days", () => {
  const supplements = steps.filter(({ state }) => state.sheets.some(({ status }) => status === "returned"));
  for (const { head } of supplements) expect(head?.waits_until).toBe("2026-11-30");
  for (const { head } of steps.filter(({ state }) => phaseOf(state) === "closed")) expect(head?.waits_until).toBeNull();
});
