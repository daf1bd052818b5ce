import type { Fault, FindingInput, Question } from "../../assessments/index.ts";
import type { Problem } from "../../kernel/index.ts";
import { fieldPath, type ReadyLine } from "../../scoring/index.ts";
import { textOf } from "../read/cells.ts";
import type { Table } from "../read/find-table.ts";
import { cell, fieldCells, unusedCells } from "../read/read-line.ts";
import { offlineFields } from "./fields.ts";
import type { Entered } from "./read-lists.ts";
import { readObservation } from "./read-observation.ts";
import { keptOrNone } from "./same-text.ts";

/** Where a line stands in the file, with what was read of it beside. */
interface Place {
  line: ReadyLine;
  row: number;
  table: Table;
  before: FindingInput | undefined;
  faults: readonly Entered<Fault>[];
  questions: readonly Entered<Question>[];
  /** Of its checks: whether one is said to conform or not, whether otherwise than before, whether each was looked at. */
  checks: { said: boolean; changed: boolean; looked: boolean };
}

/** A line as read. */
export interface SheetLine {
  /** Undefined where nothing of it is filled in: then it stays as it is. */
  finding: FindingInput | undefined;
  /** It was emptied: something was filled in when it was given out. */
  left: boolean;
  places: ReadonlyMap<string, string>;
  problems: Problem[];
}

/** A line of an assessor's workbook: its cells, and the faults and questions that are listed for it. */
export function readSheetLine({ line, row, table, before, faults, questions, checks }: Place): SheetLine {
  const fields = offlineFields(line);
  const cells = fieldCells(fields, { row, table });
  const note = cell(table, row, table.note);
  const asked = questions.map(({ entry }) => entry);
  const read = readObservation({
    ...{ line, cells, before, questions: asked },
    faulty: faults.some(({ entry }) => before?.faults.some(({ id }) => id === entry.id) !== true),
    looked: checks.looked && checks.changed,
  });
  const shown = cells.some(({ raw }) => textOf(raw) !== "") || textOf(note.raw) !== "" || checks.said;
  const filled = shown || faults.length > 0 || questions.length > 0;
  const finding: FindingInput = {
    line: line.id,
    observation: read.observation,
    note: keptOrNone(textOf(note.raw), before?.note),
    faults: faults.map(({ entry }) => entry),
    evidence: before?.evidence ?? [],
    questions: asked,
  };
  const says = before !== undefined || !isBlank(finding);
  return {
    finding: filled && says ? finding : undefined,
    left: !filled && before !== undefined && wasShown(before, line),
    places: placesOf({ line, cells, note: note.at, faults, questions }),
    problems: [...unusedCells(fields, { row, table }), ...read.problems],
  };
}

/** Whether anything of a finding stands in a file. */
function wasShown(finding: FindingInput, line: ReadyLine): boolean {
  const observed = finding.observation !== null && offlineFields(line).length > 0;
  return observed || (finding.note ?? "") !== "" || finding.faults.length > 0 || finding.questions.length > 0;
}

function isBlank({ observation, note, faults, questions }: FindingInput): boolean {
  return observation === null && note === null && faults.length === 0 && questions.length === 0;
}

function placesOf(
  of: Pick<Place, "line" | "faults" | "questions"> & {
    cells: ReturnType<typeof fieldCells>;
    note: string;
  },
): Map<string, string> {
  const { line, cells, note, faults, questions } = of;
  const root = `$.findings.${line.id}`;
  const listed = <T>(name: string, all: readonly Entered<T>[]) =>
    all.flatMap(({ places }, index) => [
      [`${root}.${name}[${index}]`, Object.values(places)[0] ?? note] as const,
      ...Object.entries(places).map(([key, at]) => [`${root}.${name}[${index}].${key}`, at] as const),
    ]);
  const first = (all: readonly Entered<unknown>[]) => Object.values(all[0]?.places ?? {})[0] ?? cells[0]?.at ?? note;
  return new Map([
    [root, cells[0]?.at ?? note],
    [`${root}.note`, note],
    [`${root}.observation.faults`, first(faults)],
    [`${root}.faults`, first(faults)],
    [`${root}.questions`, first(questions)],
    ...cells.map(({ field, at }) => [`${root}.observation${fieldPath(field.key)}`, at] as const),
    ...listed("faults", faults),
    ...listed("observation.faults", faults),
    ...listed("questions", questions),
  ]);
}
