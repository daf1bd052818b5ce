import type { FindingInput } from "@jianheng/domain/assessments";
import type { ReadyLine } from "@jianheng/domain/scoring";
import { useState } from "react";
import { same } from "../desk/slot.ts";
import { FieldInput } from "./field-input.tsx";
import { fieldsOf, inputsOf, observe, placeOf, problemsOf } from "./observe.ts";

/**
 * The inputs of a line. What is typed stays here until it makes an observation that the rule takes; until then the line
 * counts as not judged.
 */
export function ObservationCell({ line, finding, disabled, onWrite }: ObservationCellProps) {
  const [inputs, setInputs] = useState(() => inputsOf(line, finding.observation));
  const [written, setWritten] = useState(finding.observation);
  if (!same(written, finding.observation)) {
    // Somebody else, or a choice between two edits, made it another.
    setWritten(finding.observation);
    setInputs(inputsOf(line, finding.observation));
  }
  const typed = { ...finding, observation: observe(line, inputs) };
  const problems = problemsOf(line, typed);
  const change = (key: string, value: string) => {
    const next = { ...inputs, [key]: value };
    const observation = observe(line, next);
    const wrong = Object.keys(problemsOf(line, { ...finding, observation })).some((at) => at.startsWith("observation"));
    setInputs(next);
    setWritten(wrong ? null : observation);
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
          problem={problems[placeOf(field)]?.message.zh}
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
  disabled: boolean;
  onWrite: (finding: FindingInput) => void;
}
