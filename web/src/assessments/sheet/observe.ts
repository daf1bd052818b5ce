import { type FindingInput, findingProblems } from "@jianheng/domain/assessments";
import type { Problem } from "@jianheng/domain/kernel";
import { type Field, fieldPath, putValue, type ReadyLine } from "@jianheng/domain/scoring";
import type { TypedOn } from "../desk/typed.ts";

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

const TYPED = "observation.";

/** What was typed into inputs before they made an observation. */
export function typedInputs(typed: TypedOn): Inputs {
  const own = Object.entries(typed).filter(([key]) => key.startsWith(TYPED));
  return Object.fromEntries(own.map(([key, words]) => [key.slice(TYPED.length), words]));
}

/** What has to outlive the page of inputs: all of them until they make an observation, then none. */
export function asTyped(line: ReadyLine, inputs: Inputs, made: boolean): TypedOn {
  return Object.fromEntries(fieldsOf(line).map(({ key }) => [TYPED + key, made ? "" : (inputs[key] ?? "")]));
}

/** The observation that inputs make: null until every one that is asked for is filled in. */
export function observe(line: ReadyLine, inputs: Inputs): FindingInput["observation"] {
  const fields = fieldsOf(line);
  const given = (field: Field) => (inputs[field.key] ?? "").trim();
  return fields.some((field) => !field.optional && given(field) === "") ? null : givenIn(line, inputs);
}

/** What of an observation is filled in, whether or not it is all. */
function givenIn(line: ReadyLine, inputs: Inputs): Record<string, unknown> {
  const observation: Record<string, unknown> = {};
  for (const field of fieldsOf(line)) {
    const given = (inputs[field.key] ?? "").trim();
    if (given !== "") putValue(observation, field.key, readInput(field, given));
  }
  return observation;
}

/** What is wrong with inputs that are filled in, by their fields' keys; told while others are still empty. */
export function inputProblems(
  line: ReadyLine,
  finding: FindingInput,
  inputs: Inputs,
): Readonly<Record<string, Problem>> {
  const observation = givenIn(line, inputs);
  if (Object.keys(observation).length === 0) return {};
  const problems = problemsOf(line, { ...finding, observation });
  const wrong = fieldsOf(line).flatMap((field) => {
    const problem = (inputs[field.key] ?? "").trim() === "" ? undefined : problems[placeOf(field)];
    return problem ? [[field.key, problem] as const] : [];
  });
  return Object.fromEntries(wrong);
}

/** What is wrong with a finding, by the place in it: `observation.ratio[1]`, `faults[0].member`. */
export function problemsOf(line: ReadyLine, finding: FindingInput): Readonly<Record<string, Problem>> {
  const found = findingProblems(finding, line, "$");
  return Object.fromEntries(found.map((problem) => [problem.at.replace(/^\$\.?/, ""), problem]));
}

/** Where a problem of a field stands: `observation.ratio[1]` of `ratio.1`. */
function placeOf({ key }: Field): string {
  return `observation${fieldPath(key)}`;
}

/** A number that is none stays what was typed, so that the rule says what is wrong with it. */
function readInput({ type }: Field, text: string): unknown {
  if (type === "yes-no") return text === "true";
  if (type === "count" || type === "level") return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
  return text;
}
