import type { FindingInput } from "@jianheng/domain/assessments";
import { type ReadyLine, readyLines } from "@jianheng/domain/scoring";
import { SERVICES } from "../platform/http/testing/http.fixture.ts";

const found = SERVICES.editions.find(({ data }) => data.id === "liaoning-2013");
if (!found) throw new Error("the edition that the tests are under is gone");

/** The edition of Liaoning: 70 checks on 60 lines, 13 of them in three groups. */
export const LIAONING = found;
export const LINES: readonly ReadyLine[] = readyLines(LIAONING.data, "literal");
export const CHECKS: readonly string[] = LINES.flatMap(({ memberIds }) => memberIds);
/** Some of its lines: met or not, a group, and faults that are counted. */
export const [MET, OTHER, GROUP, MEMBER, COUNTED] = ["1.2.1", "1.2.2", "3.1", "3.1.1", "3.2"] as const;

/** A finding of a line that loses nothing. */
export function best(id: string): FindingInput {
  const line = LINES.find((one) => one.id === id);
  if (!line) throw new Error(`there is no line ${id}`);
  return { line: id, observation: observed(line), note: null, faults: [], evidence: [], questions: [] };
}

/** A finding with a note, and with one more fault for each of some words. */
export function noting(finding: FindingInput, note: string | null, ...faults: readonly string[]): FindingInput {
  const added = faults.map((what) => ({ id: `f-${what}`, what, evidence: [] }));
  return { ...finding, note, faults: [...finding.faults, ...added] };
}

/** Evidence of one kind, a record that is called so. */
export function evidence(id: string): FindingInput["evidence"][number] {
  return { kind: "record", id, record: { kind: "paper", id }, caption: id };
}

/** The whole of a sheet that loses nothing, as its writer sends it in the first place. */
export function whole(change: (finding: FindingInput) => FindingInput = (finding) => finding) {
  return {
    findings: LINES.map(({ id }) => ({ base: null, finding: change(best(id)) })),
    touched: CHECKS.map((check) => ({ base: null, check, conforms: true })),
  };
}

function observed({ definition }: ReadyLine): FindingInput["observation"] {
  switch (definition.kind) {
    case "all-or-nothing":
      return { met: true };
    case "judgement":
      return { deduct: "0", reason: "符合" };
    case "interview":
      return {
        ...{ asked: 2, unanswered: 0 },
        ...(definition.document !== undefined && { documented: true }),
      };
    case "levels":
      return { level: Math.max(...definition.levels.map(({ award }) => award)) };
    case "equal-parts":
      return { parts: definition.parts.map(() => true) };
    case "office":
      return { network: true, office: true, computersShort: 0 };
    case "ratio-steps":
      return { ratio: [10, 10] };
    default:
      return {};
  }
}
