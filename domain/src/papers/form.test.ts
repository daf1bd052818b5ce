import { describe, expect, it } from "vitest";
import { edition, Journal, people } from "../assessments/assessments.fixture.ts";
import { type State, snapshotOf } from "../assessments/index.ts";
import * as journeys from "../assessments/journeys.fixture.ts";
import { decidedFindings } from "../assessments/result.ts";
import { walked } from "../assessments/walk.fixture.ts";
import { formatPoints } from "../kernel/index.ts";
import { score } from "../scoring/index.ts";
import { filledForm } from "./form.ts";

const names = { person: (id: string) => `姓名${id}`, place: (id: string) => `名称${id}` };
const formOf = (state: State, page: string | null = null) =>
  filledForm({ ...snapshotOf({ state, edition }), names, edition, page });

describe("the filled form", () => {
  it("is of the station, by those who went there, on the day of the decision", () => {
    const { about } = formOf(journeys.decided().state);
    const team = [people.leader, people.auditor, people.second].map(({ person }) => `姓名${person}`);
    expect(about).toEqual({ station: "名称station", assessor: team.join("、"), date: "2026年11月20日" });
  });

  it("says while nothing is decided that nothing is", () => {
    const [before, after] = [journeys.reconciled(), journeys.decided()].map(({ state }) => formOf(state));
    expect(before?.notes[0]).toBe("本表为评估过程中的情况，尚未作出结论。");
    expect(before?.about.date).toBe("");
    expect(after?.notes.join()).not.toContain("尚未作出结论");
  });

  it("bears a code: where everybody sees this result, else the snapshot, with the digits to compare by eye", () => {
    const { state } = journeys.published();
    const { hash } = snapshotOf({ state, edition });
    const words = `核对码 ${hash.slice(0, 4)} ${hash.slice(4, 8)} ${hash.slice(8, 12)}`;
    expect(formOf(state).code).toEqual({ content: `jianheng:snapshot:${hash}`, words });
    const page = "https://jd.example.org/results/abc";
    expect(formOf(state, page).code).toEqual({ content: `${page}#${hash}`, words });
    expect(formOf(state).notes.at(-1)).toMatch(/^核对方法：登录本系统/);
    expect(formOf(state, page).notes.at(-1)).toMatch(/^核对方法：扫描二维码打开公示页/);
  });

  it("shows a self-assessment, which nobody reconciles, by its own sheet", () => {
    const self = new Journal("self").does(people.head, "open-stage", { stage: "self-assessment" });
    expect(formOf(self.fills(people.clerk, "a1", { faults: 3 }).state).total.points).toBe("85.00");
  });

  const { same, new: fresh, seed } = walked();
  it(`has the engine's score, whatever was found and chosen (seed ${seed})`, () => {
    const states = [...same, ...fresh].flatMap((walk) =>
      walk.states.filter(({ choices }) => Object.keys(choices).length > 0),
    );
    expect(states.length).toBeGreaterThan(100);
    for (const state of states) {
      const { reading } = state.assessment;
      const vetoes = state.vetoes.map(({ veto, grounds }) => ({ veto, grounds }));
      const scored = score({ edition, reading, findings: decidedFindings(state, edition), vetoes });
      const { rows, total, lossTotal } = formOf(state);
      const points = new Map(
        scored.lines.map(({ line, points }) => [line, points === null ? "" : formatPoints(points)]),
      );
      for (const { line, result } of rows) expect(result.text).toBe(points.get(line.id));
      // What a veto stopped has no sum: nobody will assess the rest.
      const stopped = vetoes.length > 0 && !scored.complete;
      const range = `${formatPoints(scored.low)}–${formatPoints(scored.high)}`;
      const sum = scored.complete ? formatPoints(scored.low) : range;
      expect(total).toMatchObject({ points: stopped ? "—" : sum, band: scored.band ?? "" });
      const lost = scored.lines.reduce((sum, line) => sum + (line.lost ?? 0), 0);
      const none = stopped && lost === 0;
      expect(lossTotal?.lost).toBe(none ? undefined : formatPoints(lost));
    }
  });
});
