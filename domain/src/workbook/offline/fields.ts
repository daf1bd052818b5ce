import type { FindingInput } from "../../assessments/index.ts";
import type { Field, Finding, ReadyLine } from "../../scoring/index.ts";

/** Whether a line was looked at, where its faults are all that its rule asks for: nothing wrong has to be said too. */
const LOOKED: Field = { key: "looked", type: "yes-no", label: { zh: "已查", en: "looked at" }, optional: true };

/** The fields of a line that a rule asks for beside the faults, whose number follows from their list. */
export function askedOf({ rule, context }: ReadyLine): Field[] {
  return rule.fields(context).filter(({ key }) => key !== "faults");
}

/** The cells that a line has on an assessor's sheet. Of a group is said check by check whether it was looked at. */
export function offlineFields(line: ReadyLine): Field[] {
  const asked = askedOf(line);
  return asked.length === 0 && line.kind === "check" ? [LOOKED] : asked;
}

/** A line with the fields of an assessor's sheet in place of its rule's. */
export function offlineLine(line: ReadyLine): ReadyLine {
  const fields = offlineFields(line);
  return { ...line, rule: { ...line.rule, fields: () => fields } };
}

/** What of a finding stands in the cells of its line. */
export function drawnFinding({ line, observation, note }: FindingInput, asked: readonly Field[]): Finding {
  const looked = asked.some(({ key }) => key === LOOKED.key);
  const shown = observation !== null && looked ? { [LOOKED.key]: true } : (observation ?? {});
  return { line, observation: shown, ...(note !== null && { note }) };
}
