import type { Fault, Question, SheetContent } from "../../assessments/index.ts";
import type { Problem } from "../../kernel/index.ts";
import type { ReadyLine } from "../../scoring/index.ts";
import type { RawSheet } from "../model.ts";
import { HEADINGS, SHEETS } from "../names.ts";
import { findYesNo, plainText } from "../read/cells.ts";
import type { Wanted } from "../read/find-headed.ts";
import { notYesNo } from "../read/problems.ts";
import { LIST_HEADINGS, QUESTIONS_SHEET } from "./names.ts";
import { type ListRow, listRows } from "./rows.ts";
import { keptOrNone, keptText } from "./same-text.ts";

/** An entry of a list as read, and the cell of each of its parts. */
export interface Entered<T> {
  entry: T;
  places: Readonly<Record<string, string>>;
}

interface Source {
  sheets: readonly RawSheet[];
  lines: readonly ReadyLine[];
  base: SheetContent;
  key: string;
}

/** What was read of a list, by line. */
export interface ReadList<T> {
  byLine: ReadonlyMap<string, readonly Entered<T>[]>;
  problems: Problem[];
}

const { question, answer, answered } = LIST_HEADINGS;
/** The lists, with the headings that they can't be read without: where the ids are gone, nothing could be known again. */
export const FAULTS_LIST: Wanted = {
  name: SHEETS.faults,
  headings: [HEADINGS.line, HEADINGS.fault, HEADINGS.member, HEADINGS.key],
};
export const QUESTIONS_LIST: Wanted = {
  name: QUESTIONS_SHEET,
  headings: [HEADINGS.line, question, answer, answered, HEADINGS.key],
};

/** The faults that are listed. What was known keeps its evidence. */
export function readFaultsList({ base, ...source }: Source): ReadList<Fault> {
  const known = new Map(Object.values(base.findings).flatMap(({ faults }) => faults.map((one) => [one.id, one])));
  return read({ ...source, wanted: FAULTS_LIST }, ({ line, number, id, cell }) => {
    const before = known.get(id);
    const what = cell(HEADINGS.fault);
    const given = cell(HEADINGS.member);
    const named = plainText(given.raw);
    const written = plainText(number.raw);
    const member = named === "" && written !== line.id ? written : named;
    const places = { what: what.at, member: member === named ? given.at : number.at };
    if (what.text === "") return { problems: [wordsMissing(what.at)] };
    const entry: Fault = {
      id,
      what: keptText(what.text, before?.what),
      ...(member !== "" && { member }),
      evidence: before?.evidence ?? [],
    };
    return { entered: { entry, places }, problems: [] };
  });
}

/** The questions that are listed. */
export function readQuestionsList({ base, ...source }: Source): ReadList<Question> {
  const all = Object.values(base.findings).flatMap(({ questions }) => questions);
  const known = new Map(all.map((one) => [one.id, one]));
  return read({ ...source, wanted: QUESTIONS_LIST }, ({ id, cell }) => {
    const before = known.get(id);
    const [asked, said, could] = [cell(question), cell(answer), cell(answered)];
    const yes = findYesNo(could.raw);
    const problems = [
      ...(asked.text === "" ? [wordsMissing(asked.at)] : []),
      ...(yes === undefined ? [could.text === "" ? unsaid(could.at) : notYesNo(could.at, could.text)] : []),
    ];
    if (yes === undefined || asked.text === "") return { problems };
    const entry: Question = {
      id,
      question: keptText(asked.text, before?.question),
      answer: keptOrNone(said.text, before?.answer),
      answered: yes,
    };
    return { entered: { entry, places: { question: asked.at, answer: said.at, answered: could.at } }, problems };
  });
}

function read<T>(
  source: Parameters<typeof listRows>[0],
  entered: (row: ListRow) => { entered?: Entered<T>; problems: Problem[] },
): ReadList<T> {
  const { rows, problems } = listRows(source);
  const byLine = new Map<string, Entered<T>[]>();
  const own = rows.flatMap((row) => {
    const one = entered(row);
    if (one.entered) byLine.set(row.line.id, [...(byLine.get(row.line.id) ?? []), one.entered]);
    return one.problems;
  });
  return { byLine, problems: [...problems, ...own] };
}

function wordsMissing(at: string): Problem {
  const message = {
    zh: "此格未填：请写明内容；要删去这一行，请清空整行",
    en: "empty: say what it is, or clear the whole row to remove it",
  };
  return { at, code: "missing", message };
}

function unsaid(at: string): Problem {
  return { at, code: "missing", message: { zh: "请选是否答出", en: "say whether it was answered" } };
}
