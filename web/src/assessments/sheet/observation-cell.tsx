import type { FindingInput } from "@jianheng/domain/assessments";
import type { ReadyLine } from "@jianheng/domain/scoring";
import { useState } from "react";
import { same } from "../desk/slot.ts";
import type { TypedWords } from "../desk/typed.ts";
import { FieldInput } from "./field-input.tsx";
import { asTyped, fieldsOf, inputProblems, inputsOf, observe, problemsOf, typedInputs } from "./observe.ts";

/**
 * The inputs of a line. What is typed is kept beside the line until it makes an observation that the rule takes; until
 * then the line counts as not judged.
 */
export function ObservationCell({ line, finding, typed, disabled, onWrite }: ObservationCellProps) {
  const [inputs, setInputs] = useState(() => ({
    ...(finding.observation === null && !disabled ? typedInputs(typed.on(line.id)) : {}),
    ...inputsOf(line, finding.observation),
  }));
  const [written, setWritten] = useState(finding.observation);
  if (!same(written, finding.observation)) {
    // Somebody else, or a choice between two edits, made it another.
    setWritten(finding.observation);
    setInputs(inputsOf(line, finding.observation));
  }
  const problems = inputProblems(line, finding, inputs);
  const change = (key: string, value: string) => {
    const next = { ...inputs, [key]: value };
    const observation = observe(line, next);
    const wrong = Object.keys(problemsOf(line, { ...finding, observation })).some((at) => at.startsWith("observation"));
    setInputs(next);
    setWritten(wrong ? null : observation);
    typed.put(line.id, asTyped(line, next, observation !== null && !wrong));
    onWrite({ ...finding, observation: wrong ? null : observation });
  };
  return (
    <div className="observation">
      {fieldsOf(line).map((field) => (
        <FieldInput
          key={field.key}
          id={`${line.id}-${field.key}`}
          field={field}
          value={inputs[field.key] ?? ""}
          problem={problems[field.key]?.message.zh}
          disabled={disabled}
          onChange={(value) => change(field.key, value)}
        />
      ))}
    </div>
  );
}

interface ObservationCellProps {
  line: ReadyLine;
  finding: FindingInput;
  typed: TypedWords;
  disabled: boolean;
  onWrite: (finding: FindingInput) => void;
}
