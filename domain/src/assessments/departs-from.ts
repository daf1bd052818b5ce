import { canonicalJson } from "../kernel/index.ts";
import type { Observation, ReadyLine } from "../scoring/index.ts";
import { faultIdOf, proposedBy } from "./fact-evidence.ts";
import type { FindingInput } from "./finding.ts";

/**
 * Whether a finding judges otherwise than the facts propose that it rests on: it observes something else, or leaves out
 * a fault that they show. Faults that the assessor adds speak for themselves.
 */
export function departsFrom(finding: FindingInput, line: ReadyLine): boolean {
  const proposal = proposedBy(finding, line);
  if (!proposal?.observation || finding.observation === null) return false;
  const ids = new Set(finding.faults.map(({ id }) => id));
  const all = proposal.faults.every((fault) => ids.has(faultIdOf(fault)));
  return !all || !judgesAs(finding.observation, proposal.observation);
}

/** Whether an observation says what another does; it may say more. */
export function judgesAs(observation: Observation, proposed: Observation): boolean {
  const given = new Map(Object.entries(observation));
  return Object.entries(proposed).every(
    ([key, value]) => canonicalJson(given.get(key) ?? null) === canonicalJson(value ?? null),
  );
}
