import type { Finding, Observation, ReadyLine } from "../scoring/index.ts";
import type { FindingInput } from "./finding.ts";

/** Whether a line's rule counts faults: its observation has the list of them. */
export function countsFaults(line: ReadyLine): boolean {
  return "faults" in line.observationSchema().shape;
}

/** The observation as the rule asks for it: what was observed, and the listed faults where it counts them. */
export function observationOf({ observation, faults }: FindingInput, line: ReadyLine): Observation | null {
  if (observation === null || !countsFaults(line)) return observation;
  const listed = faults.map(({ what, member }) => ({ what, ...(member !== undefined && { member }) }));
  return { ...observation, faults: listed };
}

/** A finding as the scoring engine takes it; undefined while nothing has been judged. */
export function findEngineFinding(finding: FindingInput, line: ReadyLine): Finding | undefined {
  const observation = observationOf(finding, line);
  if (observation === null) return undefined;
  return { line: line.id, observation, ...(finding.note !== null && { note: finding.note }) };
}

/** What a finding earns on its line; null while nothing has been judged. */
export function pointsOf(finding: FindingInput, line: ReadyLine): number | null {
  const observation = observationOf(finding, line);
  return observation === null ? null : line.rule.award(line.context, observation).points;
}
