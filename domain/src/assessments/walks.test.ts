import { describe, expect, it } from "vitest";
import type { ActionType } from "./actions.ts";
import { edition } from "./assessments.fixture.ts";
import { isIn } from "./blind.ts";
import { isSummary, replay } from "./replay.ts";
import { resultOf } from "./result.ts";
import { type Phase, phaseOf, type State } from "./state.ts";
import { todosOf } from "./todo.ts";
import { verbs } from "./verbs.ts";
import { type Walk, walked } from "./walk.fixture.ts";
import { expectConsistent, isPossible, withoutReplaced } from "./walk-checks.fixture.ts";

/** Walked once for all properties: making them is the dear part. The seed makes a failure come again. */
const { same, new: others, seed } = walked();
const WALKED = [...same, ...others];
const check = (holds: (walk: Walk) => void) => WALKED.forEach(holds);

/** Where each phase can go from itself. */
const NEXT: Readonly<Record<Phase, readonly Phase[]>> = {
  prepared: ["running", "declined"],
  declined: ["appealed", "closed"],
  running: ["stopped", "decided", "closed"],
  stopped: ["decided"],
  decided: ["running", "stopped", "approved"],
  approved: ["published", "running", "stopped"],
  published: ["appealed", "running", "stopped", "closed"],
  appealed: ["published", "running", "stopped", "prepared", "declined"],
  closed: [],
};

describe(`any way an assessment can go (seed ${seed})`, () => {
  it("is made again by its log, whole or cut anywhere", () => {
    check(({ log, states }) => {
      const stored = JSON.parse(JSON.stringify(log)) as typeof log;
      expect(replay(stored)).toEqual(states.at(-1));
      for (const n of [1, Math.ceil(log.length / 2), log.length])
        expect(replay(log.slice(0, n))).toEqual(states[n - 1]);
    });
  });

  it("is the same from what was written last of each line and check: what a server has to read", () => {
    check(({ log, states }) => {
      const { last: _, ...state } = replay(withoutReplaced(log));
      expect(state).toEqual({ ...states.at(-1), last: undefined });
    });
    expect(same.some(({ log }) => withoutReplaced(log).length < log.length)).toBe(true);
  });

  it("has its phase and what it waits for without reading what is written on its sheets", () => {
    check(({ log, states }) => {
      const state = states.at(-1);
      if (state === undefined) return;
      const summary = replay(log.filter(({ type }) => isSummary(type)));
      expect(phaseOf(summary)).toBe(phaseOf(state));
      const read = (from: State) => todosOf({ state: from, edition, day: "2026-11-20" });
      const waits = (from: State) => read(from).map(({ action, waitsFor, sheet }) => ({ action, waitsFor, sheet }));
      expect(waits(summary)).toEqual(waits(state));
      expect(summary.sheets.map(({ id, status }) => [id, status])).toEqual(
        state.sheets.map(({ id, status }) => [id, status]),
      );
    });
  });

  it("gets to the end often enough that these properties mean something", () => {
    const phases = same.map(({ states }) => states.map(phaseOf));
    for (const phase of ["decided", "published", "closed", "appealed", "stopped", "declined"] as const) {
      expect([phase, phases.some((way) => way.includes(phase))]).toEqual([phase, true]);
    }
    const done = new Set(same.flatMap(({ log }) => log.map(({ type }) => type)));
    expect(Object.keys(verbs).filter((type) => !done.has(type as ActionType))).toEqual([]);
  });

  it("goes from phase to phase only as it may", () => {
    check(({ states }) => {
      for (const [index, state] of states.slice(1).entries()) {
        const before = phaseOf(states[index] ?? state);
        const after = phaseOf(state);
        if (before !== after) expect([before, NEXT[before].includes(after), after]).toEqual([before, true, after]);
      }
    });
  });

  it("never changes a sheet that is in, but by taking it back or returning it", () => {
    check(({ log, states }) => {
      for (const [index, before] of states.slice(0, -1).entries()) {
        const [after, action] = [states[index + 1], log[index + 1]];
        for (const sheet of before.sheets.filter(isIn)) {
          const now = after?.sheets.find(({ id }) => id === sheet.id);
          expect(now?.findings).toEqual(sheet.findings);
          expect(now?.touched).toEqual(sheet.touched);
          if (now && isIn(now)) continue;
          expect(["withdraw", "return"]).toContain(action?.type);
          expect(action).toMatchObject({ sheet: sheet.id });
          expect(sheet.status).toBe("submitted");
        }
      }
    });
  });

  it("loses no sheet and no finding", () => {
    check(({ states }) => {
      const last = states.at(-1);
      for (const state of states) {
        for (const { id, findings } of state.sheets) {
          const now = last?.sheets.find((sheet) => sheet.id === id);
          expect(Object.keys(now?.findings ?? {})).toEqual(expect.arrayContaining(Object.keys(findings)));
        }
      }
    });
  });

  it("is consistent at every step", () => {
    check(({ states }) => states.forEach(expectConsistent));
  });

  it("scores what was chosen, to the point", () => {
    check(({ states }) => {
      const state = states.at(-1);
      if (state === undefined) return;
      const { score, lost } = resultOf({ state, edition });
      const chosen = Object.keys(state.choices);
      expect(
        score.lines
          .filter(({ points }) => points !== null)
          .map(({ line }) => line)
          .sort(),
      ).toEqual(chosen.sort());
      expect(lost.reduce((sum, { lost: points }) => sum + points, 0)).toBe(
        score.lines.reduce((sum, line) => sum + (line.lost ?? 0), 0),
      );
      for (const { faults, finding, chosen: choice } of lost) {
        expect([faults.length > 0, finding.action, choice.action]).toEqual([
          true,
          expect.stringMatching(/^a\d+$/),
          expect.stringMatching(/^a\d+$/),
        ]);
      }
    });
  });

  it("always waits for somebody who is there and may, until it is closed", () => {
    check(({ states }) => {
      for (const state of states) {
        const waiting = todosOf({ state, edition, day: "2028-01-01" });
        expect(waiting.length > 0).toBe(phaseOf(state) !== "closed");
        expect(waiting.filter((todo) => !isPossible(state, todo))).toEqual([]);
      }
    });
  });
});
