import { type Figure, type Proposal, type ProposedFault, proposalOf, type SeenFigure } from "../figures/index.ts";
import { contentHash } from "../kernel/index.ts";
import type { ReadyLine } from "../scoring/index.ts";
import type { Evidence, FindingInput } from "./finding.ts";

/** A figure as it stood when an assessor took it. */
export type FactEvidence = Extract<Evidence, { kind: "fact" }>;

/** Whether a piece of evidence is a figure that was taken. */
export function isFact(one: Evidence): one is FactEvidence {
  return one.kind === "fact";
}

/** The figures that a finding rests on as a whole; those beside its faults are parts of them. */
export function factsIn({ evidence }: { evidence: readonly Evidence[] }): FactEvidence[] {
  return evidence.filter(isFact);
}

/**
 * The id of a fault that facts show. The same fault has the same id whoever takes it, so that two who take it at once
 * write it down once.
 */
export function faultIdOf({ member, facts, records }: ProposedFault): string {
  return contentHash([member, [...facts], records.map(({ register, id, name }) => [register, id ?? name])]);
}

/** What the figures that a finding rests on propose, as they stood when they were taken; undefined without any. */
export function proposedBy(finding: Pick<FindingInput, "evidence">, line: ReadyLine): Proposal | undefined {
  const seen = factsIn(finding).map(({ looked, wrong, records, ...where }) => {
    return seenAs(where, { looked, wrong, records });
  });
  return proposalOf({ line, seen });
}

/** A figure beside the check that it is bound to. What it is called is in its words already; what is judged is the figure. */
export function seenAs(
  { fact, check, sees }: Pick<FactEvidence, "fact" | "check" | "sees">,
  figure: Figure | undefined,
): SeenFigure {
  const named = { id: fact, name: fact, looked: "", wrong: "" };
  return { fact: named, figure: figure && figure.looked > 0 ? figure : undefined, check, sees };
}
