import { findingProblems, pointsOf } from "@jianheng/domain/assessments";
import { type ReadyLine, readings, readyLines } from "@jianheng/domain/scoring";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import { describe, expect, test } from "vitest";
import { seededDice } from "../dice.ts";
import { findingOf } from "./findings.ts";

const lines = Object.values(editions).flatMap((data) => {
  const edition = getEdition(data);
  return readings.flatMap((reading) => {
    return readyLines(edition.data, reading).map((line) => ({
      name: `${edition.data.id} ${reading} ${line.id}`,
      line,
    }));
  });
});

/** What several throws of the dice make of a line. */
function made(line: ReadyLine, faulty: boolean) {
  return [1, 2, 3, 4, 5].map((seed) =>
    findingOf({ line, dice: seededDice(seed), day: "2026-11-20", faulty, evidence: seed % 2 === 0 }),
  );
}

describe("of every line of every edition, under each reading", () => {
  test("what conforms earns all there is, and has no fault", () => {
    for (const { name, line } of lines) {
      for (const finding of made(line, false)) {
        expect({ name, problems: findingProblems(finding, line) }).toEqual({ name, problems: [] });
        expect({ name, points: pointsOf(finding, line) }).toEqual({ name, points: line.scope.best });
        expect(finding.faults).toEqual([]);
      }
    }
  });

  test("what does not has a fault in words, and loses points where the reading lets it", () => {
    for (const { name, line } of lines) {
      for (const finding of made(line, true)) {
        expect({ name, problems: findingProblems(finding, line) }).toEqual({ name, problems: [] });
        expect(finding.faults.map(({ what }) => what).join()).toMatch(/\p{Script=Han}{3}/u);
        const points = pointsOf(finding, line) ?? 0;
        // By the letter, the second of some levels still earns all there is.
        const lost = name.includes("literal") ? points <= line.scope.best : points < line.scope.best;
        expect({ name, lost }).toEqual({ name, lost: true });
      }
    }
  });
});

test("on site a fault rests on an interview, elsewhere on words", () => {
  for (const { line } of lines) {
    const [without, on] = made(line, true);
    expect(without?.faults.flatMap(({ evidence }) => evidence)).toEqual([]);
    expect(on?.faults.flatMap(({ evidence }) => evidence)).toMatchObject([{ kind: "interview", on: "2026-11-20" }]);
  }
});
