import { editions } from "@jianheng/standards";
import type { RuleDefinition } from "@jianheng/standards/define";
import { describe, expect, it } from "vitest";
import { type Observation, readings } from "../scoring/index.ts";
import { getEdition } from "../standards/index.ts";
import { people } from "./assessments.fixture.ts";
import { completenessProblems } from "./completeness.ts";
import { findingProblems } from "./finding-problems.ts";
import { onSite } from "./journeys.fixture.ts";
import { linesFor } from "./parts.ts";
import type { Sheet, SheetFinding, State } from "./state.ts";

const stamp = { action: "a9", at: "2026-11-20T00:00:00Z", day: "2026-11-20", by: people.auditor };

/** What an assessor writes of a line in which he finds nothing wrong. */
function conforming(rule: RuleDefinition): Observation {
  switch (rule.kind) {
    case "all-or-nothing":
      return { met: true };
    case "levels":
      return { level: Math.max(...rule.levels.map(({ award }) => award)) };
    case "deduct-per-fault":
      return {};
    case "graded-faults":
      return { serious: false };
    case "judgement":
      return { deduct: "0", reason: "符合要求" };
    case "notice":
      return { approved: true, deduct: "0", reason: "符合要求" };
    case "interview":
      return { asked: 5, unanswered: 0, ...(rule.document !== undefined && { documented: true }) };
    case "ratio-steps":
      return { ratio: [9, 9] };
    case "equal-parts":
      return { parts: rule.parts.map(() => true) };
    case "office":
      return { network: true, office: true, computersShort: 0 };
    case "rate-below":
      return { sampled: 100, errors: 0 };
  }
}

describe("a sheet of an official edition in which everything conforms", () => {
  const cases = Object.keys(editions).flatMap((id) => readings.map((reading) => [id, reading] as const));

  it.each(cases)("%s, read %s, is complete without a fault, and not before each check is touched", (id, reading) => {
    const edition = getEdition(editions[id]);
    const { state: some } = onSite();
    const state: State = { ...some, assessment: { ...some.assessment, reading } };
    const lines = linesFor(state, edition);
    const made = lines.map((line): SheetFinding => {
      const observation = conforming(line.definition);
      const bare = { note: null, faults: [], evidence: [], questions: [] };
      return { line: line.id, observation, ...bare, stamp, afterSight: false };
    });
    for (const [index, line] of lines.entries()) expect(findingProblems(made[index] as SheetFinding, line)).toEqual([]);
    const members = lines.flatMap(({ memberIds }) => memberIds);
    const touched = Object.fromEntries(members.map((check) => [check, { conforms: true, stamp }]));
    const empty = { ...some.sheets.find(({ id: name }) => name === "one"), findings: {}, touched: {} } as Sheet;
    const full = { ...empty, findings: Object.fromEntries(made.map((one) => [one.line, one])), touched };
    expect(completenessProblems({ state, sheet: full, edition })).toEqual([]);
    expect(completenessProblems({ state, sheet: { ...full, touched: {} }, edition })).toHaveLength(members.length);
    expect(completenessProblems({ state, sheet: empty, edition })).toHaveLength(members.length + lines.length);
  });
});
