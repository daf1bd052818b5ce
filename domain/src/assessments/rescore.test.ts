import { describe, expect, it } from "vitest";
import { contentHash } from "../kernel/index.ts";
import type { Edition } from "../scoring/index.ts";
import { edition } from "./assessments.fixture.ts";
import { decided, stopped } from "./journeys.fixture.ts";
import { rescore } from "./rescore.ts";

/** The edition with its first item said otherwise. */
function changed(change: (data: Edition["data"]) => Edition["data"]): Edition {
  const data = change(structuredClone(edition.data));
  return { data, hash: contentHash(data) };
}
const dry = (under: Edition, crosswalk?: ReadonlyMap<string, string>) =>
  rescore({
    state: decided().state,
    edition,
    under: { edition: under, reading: "normalised" },
    ...(crosswalk !== undefined && { crosswalk }),
  });

describe("a dry run under another edition", () => {
  it("scores what fits, and names it", () => {
    const run = dry(edition);
    expect([run.fit, run.misfit, run.score.points]).toEqual([["1.1.1", "2.1.1", "3.1"], [], 8500]);
    expect(run.score.reading).toBe("normalised");
  });

  it("names what has no line there, or another under its number, and leaves the score open", () => {
    const titled = changed((data) => {
      const [first, ...rest] = data.items;
      const indicators = first?.indicators.map((one) => ({
        ...one,
        checks: one.checks.map((check) => ({ ...check, title: "另一条" })),
      }));
      return { ...data, items: first ? [{ ...first, indicators: indicators ?? [] }, ...rest.slice(0, 1)] : [] };
    });
    const run = dry(titled);
    expect(run.misfit.map(({ line, problems }) => [line, problems[0]?.code])).toEqual([
      ["1.1.1", "no-such-check"],
      ["3.1", "no-such-check"],
    ]);
    expect([run.fit, run.score.points]).toEqual([["2.1.1"], null]);
    expect(dry(titled, new Map([["1.1.1", "1.1.1"]])).fit).toEqual(["1.1.1", "2.1.1"]);
  });

  it("names what the other rule can't take", () => {
    const run = dry(
      edition,
      new Map([
        ["1.1.1", "2.1.1"],
        ["2.1.1", "1.1.1"],
      ]),
    );
    expect(run.misfit.map(({ line }) => line)).toEqual(["1.1.1", "2.1.1"]);
    expect(run.misfit[0]?.problems.length).toBeGreaterThan(0);
  });

  it("carries the vetoes it knows, and names those it does not", () => {
    const { state } = stopped();
    const without = changed((data) => ({ ...data, vetoes: [] }));
    const under = (other: Edition) => rescore({ state, edition, under: { edition: other, reading: "literal" } });
    expect(under(edition)).toMatchObject({ score: { band: "不合格" }, vetoesUnknown: [] });
    expect(under(without)).toMatchObject({ score: { vetoes: [] }, vetoesUnknown: ["V1"] });
  });

  it("changes nothing of the assessment", () => {
    const before = decided().state;
    rescore({ state: before, edition, under: { edition, reading: "normalised" } });
    expect(before).toEqual(decided().state);
  });
});
