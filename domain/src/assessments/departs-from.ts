import type { Proposal } from "../figures/index.ts";
import { canonicalJson } from "../kernel/index.ts";
import type { Observation, ReadyLine } from "../scoring/index.ts";
import { pointsOf } from "./engine-finding.ts";
import { faultIdOf, proposedBy } from "./fact-evidence.ts";
import type { FindingInput } from "./finding.ts";

/**
 * Whether a finding judges otherwise than the facts propose that it rests on: it observes something else, or leaves out
 * a fault that they show. Faults that the assessor adds speak for themselves.
 */
export function departsFrom(finding: FindingInput, line: ReadyLine): boolean {
  const proposal = proposedBy(finding, line);
  if (!proposal || finding.observation === null) return false;
  if (proposal.observation === null) return passesOver(finding, line, proposal);
  const ids = new Set(finding.faults.map(({ id }) => id));
  const all = proposal.faults.every((fault) => ids.has(faultIdOf(fault)));
  return !all || !judgesAs(finding.observation, proposal.observation);
}

/**
 * Whether a finding says no more than the records said that it rests on, and those were against the line: once they are
 * mended, it says nothing.
 */
export function saysOnlyRecords(finding: FindingInput, line: ReadyLine): boolean {
  const proposal = proposedBy(finding, line);
  if (!proposal?.observation || proposal.state !== "broken" || departsFrom(finding, line)) return false;
  const shown = new Set(proposal.faults.map(faultIdOf));
  return finding.faults.every(({ id }) => shown.has(id));
}

/**
 * Whether a line was given all that it holds though records show that part of what it asks is wrong; where they see too
 * little to propose what it is judged.
 */
export function passesOver(finding: FindingInput, line: ReadyLine, { state }: Pick<Proposal, "state">): boolean {
  const earned = pointsOf(finding, line);
  return state === "broken" && earned !== null && earned >= line.scope.best;
}

/** Whether an observation says what another does; it may say more. */
export function judgesAs(observation: Observation, proposed: Observation): boolean {
  const given = new Map(Object.entries(observation));
  return Object.entries(proposed).every(
    ([key, value]) => canonicalJson(given.get(key) ?? null) === canonicalJson(value ?? null),
  );
}
