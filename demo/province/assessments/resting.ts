import { departsFrom, type FindingInput, takeProposal } from "@jianheng/domain/assessments";
import { defaultValues, type Figures, offeredLine, propose } from "@jianheng/domain/facts";
import type { ReadyLine } from "@jianheng/domain/scoring";
import { factBindings } from "@jianheng/standards";
import type { Journal } from "./journal.ts";
import { SAID } from "./words.ts";

/** The line on which whoever goes there judges otherwise than the records: of each form one that a paper can show. */
const JUDGED_OTHERWISE: readonly string[] = ["9.1.1", "7.7.1", "7.3.1", "3.3.1", "2.1.4"];

/**
 * A finding that takes what the records of the station say of its line: as they propose where they can tell, as evidence
 * where they see a part. What it passes over it says to be put right; one line that they are against is judged
 * otherwise, with the reason.
 */
export function resting(
  finding: FindingInput,
  { line, journal, figures }: { line: ReadyLine; journal: Journal; figures: Figures },
): FindingInput {
  const bindings = factBindings[journal.edition.data.id] ?? {};
  const proposal = propose({ line, bindings, figures, values: defaultValues });
  if (!proposal || proposal.state === "no-records") return finding;
  const { day } = journal;
  const offer = offeredLine(proposal);
  if (proposal.observation === null) {
    const seen = takeProposal({ line, finding, offer, day });
    return departsFrom(seen, line) ? { ...seen, note: SAID.putRight } : seen;
  }
  const taken = takeProposal({ line, finding: { ...finding, faults: [], note: null }, offer, day });
  if (proposal.state !== "broken" || !JUDGED_OTHERWISE.includes(line.id)) return taken;
  if (line.definition.kind !== "all-or-nothing") return taken;
  return { ...taken, observation: { met: true }, faults: [], note: SAID.judgedOtherwise };
}
