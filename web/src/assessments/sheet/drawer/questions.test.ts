import { blankFinding } from "@jianheng/domain/assessments";
import { readyLines } from "@jianheng/domain/scoring";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import { expect, test } from "vitest";
import { problemsOf } from "../observe.ts";
import { countsQuestions, withQuestions } from "./questions.ts";

const lines = Object.values(editions).flatMap((data) => readyLines(getEdition(data).data, "normalised"));
const asks = lines.filter(countsQuestions);
const question = (id: string, answered = true) => ({ id, question: `问题${id}`, answer: null, answered });

test("some lines count questions, most do not", () => {
  expect(asks.length).toBeGreaterThan(0);
  expect(asks.length).toBeLessThan(lines.length / 2);
});

test("where they are counted, the numbers follow the list as soon as nothing else is missing", () => {
  for (const line of asks) {
    const questions = [question("1"), question("2", false), question("3")];
    const finding = withQuestions({ line, finding: blankFinding(line.id), questions });
    const others = line.rule
      .fields(line.context)
      .filter(({ key, optional }) => !/^(asked|unanswered)$/.test(key) && !optional);
    if (others.length > 0) expect(finding.observation).toBeNull();
    else expect(finding.observation).toMatchObject({ asked: 3, unanswered: 1 });
    const judged = { ...finding, observation: { asked: 3, unanswered: 1, documented: true } };
    const again = withQuestions({ line, finding: judged, questions: [question("1", false)] });
    expect(again.observation).toMatchObject({ asked: 1, unanswered: 1 });
    expect(problemsOf(line, again)).toEqual({});
  }
});

test("elsewhere they change no observation; a talk names only what is still asked", () => {
  const line = lines.find((one) => !countsQuestions(one));
  if (!line) throw new Error("every line counts questions");
  const talk = { kind: "interview" as const, id: "t", with: "考务", on: "2026-11-21", questions: ["1", "2"] };
  const finding = {
    ...blankFinding(line.id),
    evidence: [talk],
    faults: [{ id: "f", what: "未答", evidence: [talk] }],
    questions: [question("1"), question("2")],
  };
  const changed = withQuestions({ line, finding, questions: [question("2")] });
  expect(changed.observation).toBeNull();
  expect(changed.evidence).toEqual([{ ...talk, questions: ["2"] }]);
  expect(changed.faults[0]?.evidence).toEqual([{ ...talk, questions: ["2"] }]);
});
