import type { Fault, FindingInput } from "@jianheng/domain/assessments";
import type { ReadyLine } from "@jianheng/domain/scoring";
import { checkSlot, touch, write } from "../desk/desk.ts";
import type { Desk } from "../desk/model.ts";
import { standing } from "../desk/slot.ts";
import { fieldsOf } from "./observe.ts";

/** A finding with a fault more. Where nothing else is asked for, a line with a fault has been judged. */
export function addFault(line: ReadyLine, finding: FindingInput, fault: Fault): FindingInput {
  const observation = finding.observation ?? (fieldsOf(line).length === 0 ? {} : null);
  return { ...finding, observation, faults: [...finding.faults, fault] };
}

/**
 * A finding with one fault less; that nothing is wrong then has to be said anew where nothing else is asked for. Of a
 * group that is said check by check.
 */
export function removeFault(line: ReadyLine, finding: FindingInput, id: string): FindingInput {
  const faults = finding.faults.filter((one) => one.id !== id);
  const unsaid = line.kind === "check" && faults.length === 0 && fieldsOf(line).length === 0;
  return { ...finding, observation: unsaid ? null : finding.observation, faults };
}

/** The desk with a check of a group looked at; with the last of them the group has been judged. */
export function touchMember(
  desk: Desk,
  of: { line: ReadyLine; finding: FindingInput; check: string; conforms: boolean },
) {
  const { line, finding, check, conforms } = of;
  const touched = touch(desk, check, conforms);
  const all = line.memberIds.every((id) => standing(checkSlot(touched, id)) !== null);
  if (!all || finding.observation !== null || fieldsOf(line).length > 0) return touched;
  return write(touched, { ...finding, observation: {} });
}
