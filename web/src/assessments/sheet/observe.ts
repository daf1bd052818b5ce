import { type FindingInput, findingProblems } from "@jianheng/domain/assessments";
import type { Problem } from "@jianheng/domain/kernel";
import { type Field, fieldPath, putValue, type ReadyLine } from "@jianheng/domain/scoring";

/** What stands in the inputs of a line, by the keys of its fields. */
export type Inputs = Readonly<Record<string, string>>;

/** The fields of a line that are filled in; how many faults there are follows from their list. */
export function fieldsOf(line: ReadyLine): Field[] {
  return line.rule.fields(line.context).filter(({ key }) => key !== "faults");
}

/** What an observation reads as in the inputs. */
export function inputsOf(line: ReadyLine, observation: FindingInput["observation"]): Inputs {
  const entries = fieldsOf(line).flatMap(({ key }) => {
    const [name = "", index] = key.split(".");
    const value = observation?.[name];
    const one = index === undefined ? value : (value as unknown[] | undefined)?.[Number(index)];
    return one === undefined || one === null ? [] : [[key, String(one)]];
  });
  return Object.fromEntries(entries);
}

/** The observation that inputs make: null until every one that is asked for is filled in. */
export function observe(line: ReadyLine, inputs: Inputs): FindingInput["observation"] {
  const fields = fieldsOf(line);
  const given = (field: Field) => (inputs[field.key] ?? "").trim();
  if (fields.some((field) => !field.optional && given(field) === "")) return null;
  const observation: Record<string, unknown> = {};
  for (const field of fields) {
    if (given(field) !== "") putValue(observation, field.key, readInput(field, given(field)));
  }
  return observation;
}

/** What is wrong with a finding, by the place in it: `observation.ratio[1]`, `faults[0].member`. */
export function problemsOf(line: ReadyLine, finding: FindingInput): Readonly<Record<string, Problem>> {
  const found = findingProblems(finding, line, "$");
  return Object.fromEntries(found.map((problem) => [problem.at.replace(/^\$\.?/, ""), problem]));
}

/** Where a problem of a field stands: `observation.ratio[1]` of `ratio.1`. */
export function placeOf({ key }: Field): string {
  return `observation${fieldPath(key)}`;
}

/** A number that is none stays what was typed, so that the rule says what is wrong with it. */
function readInput({ type }: Field, text: string): unknown {
  if (type === "yes-no") return text === "true";
  if (type === "count" || type === "level") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return text;
}
