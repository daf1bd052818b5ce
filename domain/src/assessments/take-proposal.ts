import type { OfferedFigure, OfferedLine, ProposedFault } from "../figures/index.ts";
import type { Day } from "../kernel/index.ts";
import type { ReadyLine } from "../scoring/index.ts";
import { judgesAs } from "./departs-from.ts";
import { type FactEvidence, factsIn, faultIdOf, isFact, proposedBy } from "./fact-evidence.ts";
import type { Fault, FindingInput } from "./finding.ts";

/** What is taken: what the records of the station say of the line, on a day. */
interface Taking {
  line: ReadyLine;
  finding: FindingInput;
  offer: Pick<OfferedLine, "observation" | "faults" | "figures">;
  day: Day;
}

/**
 * A finding that takes what facts propose: their observation, a fault for each that they show, and the figures as
 * evidence, frozen. Where records can't tell alone the figures are evidence and no more. What was taken before gives way;
 * the assessor's own faults, evidence, words and questions stay.
 */
export function takeProposal({ line, finding, offer, day }: Taking): FindingInput {
  const { observation } = offer;
  // What facts said before is not what a person said.
  if (observation === null) return weighProposal({ finding: leaveProposal(finding, line), offer, day });
  const weighed = weighProposal({ finding, offer, day });
  const taken = offer.faults.map((fault) => faultFrom(fault, factsIn(weighed)));
  const faults = [...ownFaults(finding, taken), ...taken.map((fault) => withOwnEvidence(fault, finding))];
  return { ...weighed, observation: { ...observation }, faults };
}

/** The checks of a group that a finding which takes facts names a fault of: who took them has judged these. */
export function membersAgainst({ faults }: FindingInput): string[] {
  const shown = faults.filter(({ evidence }) => evidence.some(isFact));
  return [...new Set(shown.flatMap(({ member }) => member ?? []))];
}

/**
 * A finding that was weighed against the facts and stays as it was judged: the figures are evidence, frozen, so that what
 * it departs from can be read for as long as it is kept.
 */
export function weighProposal({ finding, offer, day }: Omit<Taking, "line">): FindingInput {
  const frozen = offer.figures.map((figure) => frozenAs(figure, day));
  return { ...finding, evidence: [...finding.evidence.filter((one) => !isFact(one)), ...frozen] };
}

/** A finding that rests on no fact any more; judged anew where it was judged as they propose. */
export function leaveProposal(finding: FindingInput, line: ReadyLine): FindingInput {
  const proposed = proposedBy(finding, line)?.observation;
  const { observation } = finding;
  return {
    ...finding,
    observation: proposed && observation && judgesAs(observation, proposed) ? null : observation,
    evidence: finding.evidence.filter((one) => !isFact(one)),
    faults: ownFaults(finding, []),
  };
}

function frozenAs({ fact, check, sees, looked, wrong, words, records }: OfferedFigure, day: Day): FactEvidence {
  const about = { fact, check, sees, day, looked, wrong, words };
  return { kind: "fact", id: `${check}:${fact}`, ...about, records: records.map((one) => ({ ...one })) };
}

/** A fault with the figures that show it, each with the fault's own records. */
function faultFrom(fault: ProposedFault, frozen: readonly FactEvidence[]): Fault {
  const { what, member, facts, records } = fault;
  const shown = frozen.filter((one) => facts.includes(one.fact) && (member === null || one.check === member));
  const evidence = shown.map((one) => {
    const own = one.records.filter(({ register, id, name }) =>
      records.some((record) => record.register === register && record.id === id && record.name === name),
    );
    return { ...one, id: one.fact, records: own };
  });
  return { id: faultIdOf(fault), what, ...(member !== null && { member }), evidence };
}

/** What was taken before goes, but for what somebody put evidence of his own to: that is his now. */
function ownFaults({ faults }: FindingInput, taken: readonly Fault[]): Fault[] {
  return faults.flatMap((fault) => {
    if (taken.some(({ id }) => id === fault.id)) return [];
    const own = fault.evidence.filter((one) => !isFact(one));
    if (own.length === fault.evidence.length) return [fault];
    return own.length === 0 ? [] : [{ ...fault, evidence: own }];
  });
}

function withOwnEvidence(fault: Fault, { faults }: FindingInput): Fault {
  const before = faults.find(({ id }) => id === fault.id);
  const own = before?.evidence.filter((one) => !isFact(one)) ?? [];
  return { ...fault, evidence: [...own, ...fault.evidence] };
}
