import { type Conflict, type Fault, type FindingInput, type Question, WHOLE } from "../../assessments/index.ts";
import type { ReadyLine } from "../../scoring/index.ts";
import { answerOf } from "../plan/answers.ts";
import { conformsWords } from "../plan/check-cells.ts";
import { askedOf } from "./fields.ts";

/** What both sides changed of one check, in words: one choice. */
export interface ConflictRow {
  line: string;
  /** The check of a group, where whether it conforms is what collides. */
  check: string | null;
  parts: readonly ConflictPart[];
}

/** One thing that collides: what it was, what the file says, what stands. */
export interface ConflictPart {
  what: string;
  base: string;
  mine: string;
  theirs: string;
}

const NONE = "（没有）";
const TOUCHED = "touched.";

/** Conflicts as whoever imports chooses of them: a row for each line, and for each check of a group. */
export function conflictRows(conflicts: readonly Conflict[], lines: readonly ReadyLine[]): ConflictRow[] {
  const rows = new Map<string, ConflictRow>();
  for (const conflict of conflicts) {
    const { line, at } = conflict;
    const check = at.startsWith(TOUCHED) ? at.slice(TOUCHED.length) : null;
    const id = check ?? line;
    const known = rows.get(id) ?? { line, check, parts: [] };
    const of = lines.find((one) => one.id === line);
    rows.set(id, { ...known, parts: [...known.parts, partOf(conflict, of)] });
  }
  return [...rows.values()];
}

function partOf({ at, base, mine, theirs }: Conflict, line: ReadyLine | undefined): ConflictPart {
  const [name = ""] = at.split(".");
  const place = PLACES[name];
  const what = place?.what ?? at;
  const words = (side: unknown) => place?.words(side, line) ?? String(side);
  return { what, base: words(base), mine: words(mine), theirs: words(theirs) };
}

const PLACES: Readonly<
  Record<string, { what: string; words: (side: unknown, line: ReadyLine | undefined) => string }>
> = {
  observation: { what: "评查记录", words: (side, line) => observationWords(side as FindingInput["observation"], line) },
  note: { what: "备注", words: (side) => (side as string | null) || NONE },
  faults: { what: "问题", words: (side) => faultWords(side as Fault | null | undefined) },
  questions: { what: "提问", words: (side) => questionWords(side as Question | null | undefined) },
  touched: { what: "是否符合", words: (side) => conformsWords((side as boolean | null) ?? undefined) },
  [WHOLE]: { what: "整条", words: (side, line) => findingWords(side as FindingInput | null, line) },
};

function observationWords(observation: FindingInput["observation"], line: ReadyLine | undefined): string {
  if (observation === null || observation === undefined) return "未评";
  const asked = line ? askedOf(line) : [];
  if (asked.length === 0) return "已查";
  const said = asked.flatMap((field) => {
    const answer = answerOf(field, { line: line?.id ?? "", observation });
    return answer === null ? [] : [`${field.label.zh}：${answer}`];
  });
  return said.join("；");
}

function faultWords(fault: Fault | null | undefined): string {
  if (!fault) return NONE;
  return fault.member === undefined ? fault.what : `${fault.member} ${fault.what}`;
}

function questionWords(question: Question | null | undefined): string {
  if (!question) return NONE;
  const { question: asked, answer, answered } = question;
  return [asked, ...(answer ? [`答复：${answer}`] : []), answered ? "答出" : "未答出"].join("；");
}

function findingWords(finding: FindingInput | null, line: ReadyLine | undefined): string {
  if (!finding) return NONE;
  const { observation, note, faults, questions } = finding;
  return [
    observationWords(observation, line),
    ...faults.map((one) => `问题：${faultWords(one)}`),
    ...questions.map((one) => `提问：${questionWords(one)}`),
    ...(note ? [`备注：${note}`] : []),
  ].join("；");
}
