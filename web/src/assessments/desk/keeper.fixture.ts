import { blankFinding, type FindingInput, mergeFinding } from "@jianheng/domain/assessments";
import type { Answered, Batch, Kept, Outcome } from "./model.ts";

/** Keeps a sheet as the server does: what was made from something older is merged, or named as a collision. */
export function keepSheet() {
  const acts = new Map<string | null, unknown>([[null, null]]);
  const findings: Record<string, Kept<FindingInput>> = {};
  const touched: Record<string, Kept<boolean>> = {};
  const act = (value: unknown) => {
    const action = `act-${acts.size}`;
    acts.set(action, value);
    return action;
  };
  const line = ({ base, finding }: Batch["findings"][number]): Outcome<FindingInput> => {
    const now = findings[finding.line] ?? { action: null, value: null };
    const from = acts.get(base) as FindingInput | null;
    const theirs = now.value ?? blankFinding(finding.line);
    const { merged, conflicts } =
      now.action === base
        ? { merged: finding, conflicts: [] }
        : mergeFinding({ line: finding.line, base: from, mine: finding, theirs });
    if (conflicts.length > 0) return { is: "conflict", theirs: now };
    const action = act(merged);
    findings[finding.line] = { action, value: merged };
    return { is: "saved", action, value: merged };
  };
  const check = ({ base, check: id, conforms }: Batch["touched"][number]): Outcome<boolean> => {
    const now = touched[id] ?? { action: null, value: null };
    if (now.action !== base && now.value !== conforms) return { is: "conflict", theirs: now };
    const action = act(conforms);
    touched[id] = { action, value: conforms };
    return { is: "saved", action, value: conforms };
  };
  return {
    findings,
    touched,
    /** Takes a batch in; the answer may be lost on its way back. */
    keep: (batch: Batch): Answered => ({
      findings: Object.fromEntries(batch.findings.map((one) => [one.finding.line, line(one)])),
      touched: Object.fromEntries(batch.touched.map((one) => [one.check, check(one)])),
    }),
  };
}
