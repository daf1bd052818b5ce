import type { FindingInput } from "../../assessments/index.ts";
import type { ReadyLine } from "../../scoring/index.ts";
import type { Entry, PlannedSheet } from "../model.ts";
import { FAULT_ROWS, HEADINGS, SHEETS } from "../names.ts";
import { YES_NO } from "../plan/entries.ts";
import { choice, listSheet } from "../plan/list-sheet.ts";
import { LIST_HEADINGS, QUESTIONS_SHEET } from "./names.ts";

interface Listed {
  lines: readonly ReadyLine[];
  findings: readonly FindingInput[];
  newId: () => string;
}

const KEY = { heading: HEADINGS.key, width: 12 };
/** Rows of questions that can be filled in. */
const QUESTION_ROWS = 100;

/** The faults of a sheet, one row each. */
export function faultsList({ lines, findings, newId }: Listed): PlannedSheet {
  const members = lines.flatMap(({ memberIds }) => memberIds);
  return listSheet({
    name: SHEETS.faults,
    how: "一行一个问题：写明编号和具体问题；共用分值的一组，还要写明所属小项。要删去一个问题，清空它的整行。",
    columns: [
      { heading: HEADINGS.line, width: 12, entry: lineEntry(lines) },
      { heading: HEADINGS.fault, width: 80, entry: words("写明具体问题") },
      { heading: HEADINGS.member, width: 14, entry: choice(members, "共用分值的一组写明所属小项") },
      KEY,
    ],
    least: FAULT_ROWS,
    known: findings.flatMap(({ line, faults }) => faults.map((one) => [line, one.what, one.member ?? null, one.id])),
    free: () => [null, null, null, newId()],
  });
}

/** The questions that were put on site, one row each. */
export function questionsList({ lines, findings, newId }: Listed): PlannedSheet {
  const { question, answer, answered } = LIST_HEADINGS;
  const entry: Entry = { kind: "list", values: YES_NO, prompt: "是否答出", error: "请选“是”或“否”。" };
  return listSheet({
    name: QUESTIONS_SHEET,
    how: "一行一个提问。按提问数计分的一条，提问数和未能回答数可不填，导入时按本页计数；填了须与本页一致。",
    columns: [
      { heading: HEADINGS.line, width: 12, entry: lineEntry(lines) },
      { heading: question, width: 60, entry: words("写明提问内容") },
      { heading: answer, width: 60, entry: words("答复要点，可不填") },
      { heading: answered, width: 10, entry },
      KEY,
    ],
    least: QUESTION_ROWS,
    known: findings.flatMap(({ line, questions }) =>
      questions.map((one) => [line, one.question, one.answer, one.answered ? YES_NO[0] : YES_NO[1], one.id]),
    ),
    free: () => [null, null, null, null, newId()],
  });
}

function lineEntry(lines: readonly ReadyLine[]): Entry {
  return choice(
    lines.map(({ id }) => id),
    "填写编号",
  );
}

function words(prompt: string): Entry {
  return { kind: "text", prompt, error: "" };
}
