import type { FindingInput, Question } from "@jianheng/domain/assessments";
import type { ReadyLine } from "@jianheng/domain/scoring";
import { inputsOf, observe } from "../observe.ts";

/** Whether the rule of a line counts questions that were put. */
export function countsQuestions({ rule, context }: ReadyLine): boolean {
  return rule.fields(context).some(({ key }) => key === "asked");
}

/** A finding with other questions. Where the rule counts them, their numbers follow; talks keep what is still there. */
export function withQuestions(of: { line: ReadyLine; finding: FindingInput; questions: Question[] }): FindingInput {
  const { line, finding, questions } = of;
  const ids = new Set(questions.map(({ id }) => id));
  const kept = (evidence: FindingInput["evidence"]) =>
    evidence.map((one) =>
      one.kind === "interview" ? { ...one, questions: one.questions.filter((id) => ids.has(id)) } : one,
    );
  return {
    ...finding,
    questions,
    evidence: kept(finding.evidence),
    faults: finding.faults.map((fault) => ({ ...fault, evidence: kept(fault.evidence) })),
    observation: countsQuestions(line) ? counted(line, { finding, questions }) : finding.observation,
  };
}

function counted(
  line: ReadyLine,
  { finding, questions }: { finding: FindingInput; questions: readonly Question[] },
): FindingInput["observation"] {
  if (questions.length === 0) return finding.observation;
  const unanswered = questions.filter(({ answered }) => !answered).length;
  const inputs = { ...inputsOf(line, finding.observation), asked: `${questions.length}`, unanswered: `${unanswered}` };
  return observe(line, inputs);
}
