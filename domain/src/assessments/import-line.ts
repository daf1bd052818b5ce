import { canonicalJson, type Problem, zodProblems } from "../kernel/index.ts";
import type { ReadyLine } from "../scoring/index.ts";
import { settleConflicts, type Whose } from "./choices.ts";
import { disagreements } from "./completeness.ts";
import { type Conflict, mergeFinding } from "./conflict.ts";
import { blankFinding, type FindingInput, findingSchema } from "./finding.ts";
import { findingProblems } from "./finding-problems.ts";

/** One line of an import: what it was filled in from, what the file says, what its writer was shown, what stands now. */
export interface LineEdits {
  line: ReadyLine;
  base: FindingInput | undefined;
  mine: FindingInput;
  /** What stood when whoever imports chose; what stands now where he has not. */
  seen: FindingInput | undefined;
  now: FindingInput | undefined;
  whose: Whose | undefined;
}

/** What a line of an import comes to: a finding that becomes other than it stands, a choice to make, or what is wrong. */
export interface LineImport {
  finding?: FindingInput;
  conflicts: readonly Conflict[];
  problems: readonly Problem[];
}

/** Where a file and what stands are right by themselves and wrong together. */
export const WHOLE = "line";

/**
 * A line that was filled in elsewhere, laid over what its writer saw, and that over what stands now. A file has no
 * evidence: what rests on evidence keeps what it rests on, also where its words change.
 */
export function importLine({ line, whose, ...edits }: LineEdits): LineImport {
  const at = `$.findings.${line.id}`;
  const seen = edits.seen ?? blankFinding(line.id);
  const now = edits.now ?? blankFinding(line.id);
  const mine = restingAs(edits.mine, now, seen);
  const base = edits.base ? restingAs(edits.base, now, seen) : null;
  const chosen = choose({ line, base, mine, theirs: restingAs(seen, now), whose });
  if (chosen.conflicts.length > 0) {
    return { conflicts: chosen.conflicts, problems: whose ? [] : wrongBy(mine, line, at) };
  }
  const last = mergeFinding({ line: line.id, base: restingAs(seen, now), mine: chosen.finding, theirs: now });
  const finding = withoutLost(last.merged);
  if (last.conflicts.length === 0 && same(finding, now)) return { conflicts: [], problems: [] };
  const problems = wrongBy(whose === "theirs" ? finding : mine, line, at);
  if (problems.length > 0 || last.conflicts.length > 0) return { conflicts: last.conflicts, problems };
  const together = findingProblems(finding, line, at);
  if (together.length === 0) return { finding, conflicts: [], problems: [] };
  if (whose) return { conflicts: [], problems: together };
  return { conflicts: [whole({ line, base, mine, theirs: now })], problems: [] };
}

type Sides = { line: ReadyLine; base: FindingInput | null; mine: FindingInput; theirs: FindingInput };

/** Both laid together, and where they collide the side that was chosen. */
function choose({ whose, ...sides }: Sides & { whose: Whose | undefined }): {
  finding: FindingInput;
  conflicts: readonly Conflict[];
} {
  const { line, mine, theirs } = sides;
  const { merged, conflicts } = mergeFinding({ ...sides, line: line.id });
  const settled = (by: Whose) => settleConflicts(merged, { conflicts, whose: () => by });
  const sideOf = (by: Whose) => (by === "theirs" ? theirs : { ...mine, evidence: merged.evidence });
  // What neither side said is nobody's choice: then one takes a side as a whole.
  const collide = (by: Whose) => {
    const made = settled(by);
    if (findingProblems(made, line).length > 0) return findingProblems(mine, line).length === 0;
    return conformsWithFault(made, line) && ![mine, theirs].some((side) => conformsWithFault(side, line));
  };
  if (whose !== undefined) return { finding: collide(whose) ? sideOf(whose) : settled(whose), conflicts: [] };
  return { finding: merged, conflicts: collide("mine") || collide("theirs") ? [whole(sides)] : conflicts };
}

function conformsWithFault(finding: FindingInput, line: ReadyLine): boolean {
  return disagreements(line, finding, {}).length > 0;
}

function whole({ line, base, mine, theirs }: Sides): Conflict {
  return { line: line.id, at: WHOLE, base, mine, theirs };
}

/** A finding resting on the evidence that stands: now, or, of what is gone since, as it was seen. */
function restingAs(finding: FindingInput, ...standing: readonly FindingInput[]): FindingInput {
  const [now] = standing;
  const faults = finding.faults.map((fault) => {
    const same = standing.flatMap((one) => one.faults).find(({ id }) => id === fault.id);
    return same ? { ...fault, evidence: same.evidence } : fault;
  });
  return { ...finding, faults, evidence: now?.evidence ?? finding.evidence };
}

/** Talks name no question that is not listed any more. */
function withoutLost(finding: FindingInput): FindingInput {
  const listed = new Set(finding.questions.map(({ id }) => id));
  const kept = (evidence: FindingInput["evidence"]) =>
    evidence.map((one) =>
      one.kind === "interview" ? { ...one, questions: one.questions.filter((id) => listed.has(id)) } : one,
    );
  const faults = finding.faults.map((fault) => ({ ...fault, evidence: kept(fault.evidence) }));
  return { ...finding, faults, evidence: kept(finding.evidence) };
}

function wrongBy(finding: FindingInput, line: ReadyLine, at: string): Problem[] {
  const parsed = findingSchema.safeParse(finding);
  if (!parsed.success) return zodProblems({ error: parsed.error, input: finding, root: at });
  return findingProblems(withoutLost(finding), line, at);
}

function same(one: FindingInput, other: FindingInput): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
