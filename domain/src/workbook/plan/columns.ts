import type { AssessmentForm } from "../../forms/index.ts";
import { circled, HEADINGS } from "../names.ts";
import { answerFields } from "./entries.ts";

/** Where each column of the assessment sheet stands, from 0. */
export interface Columns {
  item: number;
  indicator: number;
  check: number;
  points: number;
  method: number;
  guide: number;
  /** On an assessor's sheet with groups: whether each of their checks conforms. */
  conforms?: number;
  /** The first answer; there are `answers` of them. */
  answer: number;
  answers: number;
  reason: number;
  note: number;
  key: number;
  /** The keys of the checks of groups, where there is a column of whether they conform. */
  checkKey?: number;
}

/** The columns that this form needs: as many answers as its longest line. */
export function columnsOf({ rows }: AssessmentForm, { conforms = false }: { conforms?: boolean } = {}): Columns {
  const answers = Math.max(1, ...rows.map(({ line }) => answerFields(line.fields).length));
  const answer = conforms ? 7 : 6;
  const reason = answer + answers;
  return {
    item: 0,
    indicator: 1,
    check: 2,
    points: 3,
    method: 4,
    guide: 5,
    ...(conforms && { conforms: 6 }),
    answer,
    answers,
    reason,
    note: reason + 1,
    key: reason + 2,
    ...(conforms && { checkKey: reason + 3 }),
  };
}

/** The headings, in the order of the columns: the paper's own words for the paper's columns. */
export function headings({ columns }: AssessmentForm, { answers, conforms }: Columns): string[] {
  const { item, indicator, check, points, method } = columns;
  const numbered = Array.from({ length: answers }, (_, index) => circled(index));
  const { guide, reason, note, key } = HEADINGS;
  const [looked, lookedKey] = conforms === undefined ? [[], []] : [[HEADINGS.conforms], [HEADINGS.checkKey]];
  return [item, indicator, check, points, method, guide, ...looked, ...numbered, reason, note, key, ...lookedKey];
}

/** The widths, in the order of the columns. */
export function widths({ answers, conforms }: Columns): { width: number; hidden?: true }[] {
  const numbered = Array.from({ length: answers }, () => ({ width: 6 }));
  const paper = [16, 15, 30, 10, 36, 26].map((width) => ({ width }));
  const hidden = { width: 12, hidden: true } as const;
  const [looked, lookedKey] = conforms === undefined ? [[], []] : [[{ width: 9 }], [hidden]];
  return [...paper, ...looked, ...numbered, { width: 22 }, { width: 22 }, hidden, ...lookedKey];
}
