import type { FindingInput, SheetContent } from "../../assessments/index.ts";
import type { Problem } from "../../kernel/index.ts";
import type { ReadyLine } from "../../scoring/index.ts";
import { cellAddress } from "../address.ts";
import type { RawSheet } from "../model.ts";
import { HEADINGS } from "../names.ts";
import { findSheet } from "../read/find-headed.ts";
import { ASSESSMENT, findTable } from "../read/find-table.ts";
import { unknownLine } from "../read/problems.ts";
import { linesByRow, strayCells } from "../read/read-lines.ts";
import { unreadableIn } from "../read/unreadable-cells.ts";
import { offlineLine } from "./fields.ts";
import { readChecks } from "./read-checks.ts";
import { FAULTS_LIST, QUESTIONS_LIST, readFaultsList, readQuestionsList } from "./read-lists.ts";
import { readSheetLine } from "./read-sheet-line.ts";

/** What an assessor's workbook says. */
export interface OfflineContent {
  mine: SheetContent;
  /** Lines that were emptied altogether: they stay as they stand. */
  left: readonly string[];
  /** The cell of every path of what it says, so that what the rules find wrong is shown where it was written. */
  places: ReadonlyMap<string, string>;
  problems: readonly Problem[];
  /** Which check or line a row is of, by its sheet and number: `评估表!12`. */
  rows: ReadonlyMap<string, string>;
}

/**
 * What stands in an assessor's workbook, with everything that is wrong with its cells. `base` is what the sheet held
 * when it was exported, `touched` which checks of groups were looked at until now.
 */
export function readOfflineWorkbook(of: {
  sheets: readonly RawSheet[];
  /** The lines of the sheet's scope. */
  lines: readonly ReadyLine[];
  base: SheetContent;
  touched: SheetContent["touched"];
  /** What the ids of rows that were put in are made from. */
  key: string;
}): OfflineContent {
  const { sheets, lines, base, key } = of;
  const unreadable = unreadableIn([ASSESSMENT, FAULTS_LIST, QUESTIONS_LIST].map((wanted) => findSheet(sheets, wanted)));
  const groups = lines.some(({ kind }) => kind === "group");
  const table = findTable(sheets, lines.map(offlineLine), groups ? [HEADINGS.conforms, HEADINGS.checkKey] : []);
  const [faults, questions] = [
    readFaultsList({ sheets, lines, base, key }),
    readQuestionsList({ sheets, lines, base, key }),
  ];
  const listed = [...faults.problems, ...questions.problems];
  if (!("sheet" in table)) return nothing([...unreadable, table, ...listed]);
  const rows = linesByRow(table, lines);
  const checks = readChecks(table, { lines, base });
  const all = { ...of.touched, ...checks.touched };
  const read = [...rows.found].map(([row, line]) =>
    readSheetLine({
      ...{ line, row, table, before: base.findings[line.id] },
      faults: faults.byLine.get(line.id) ?? [],
      questions: questions.byLine.get(line.id) ?? [],
      checks: {
        said: line.memberIds.some((id) => checks.touched[id] !== undefined),
        changed: line.memberIds.some((id) => id in checks.touched && checks.touched[id] !== base.touched[id]),
        looked: line.memberIds.length > 0 && line.memberIds.every((id) => all[id] !== undefined),
      },
    }),
  );
  const there = new Set([...rows.found.values()].map(({ id }) => id));
  const lost = [faults, questions].flatMap(({ byLine }) =>
    [...byLine].flatMap(([id, [first]]) => (there.has(id) || !first ? [] : [unknownLine(firstOf(first.places), id)])),
  );
  const findings = read.flatMap(({ finding }): FindingInput[] => (finding ? [finding] : []));
  const own = [...rows.problems, ...read.flatMap(({ problems }) => problems), ...strayCells(table), ...lost];
  return {
    mine: { findings: Object.fromEntries(findings.map((one) => [one.line, one])), touched: checks.touched },
    left: [...rows.found.values()].flatMap(({ id }, index) => (read[index]?.left ? [id] : [])),
    places: new Map([...checks.places, ...read.flatMap(({ places }) => [...places])]),
    problems: onceByCell([...unreadable, ...own, ...checks.problems, ...listed]),
    rows: new Map([
      ...[...rows.found].map(
        ([row, { id }]) => [rowOf(cellAddress({ sheet: table.sheet.name, row, column: 0 })), id] as const,
      ),
      ...[...checks.places].map(([path, at]) => [rowOf(at), path.replace("$.touched.", "")] as const),
      ...[faults, questions].flatMap(({ byLine }) =>
        [...byLine].flatMap(([id, all]) => all.map(({ places }) => [rowOf(firstOf(places)), id] as const)),
      ),
    ]),
  };
}

function nothing(problems: readonly Problem[]): OfflineContent {
  const at = cellAddress({ sheet: ASSESSMENT.name, row: 0, column: 0 });
  const mine = { findings: {}, touched: {} };
  return { mine, left: [], places: new Map([["$", at]]), problems: onceByCell(problems), rows: new Map() };
}

function firstOf(places: Readonly<Record<string, string>>): string {
  return Object.values(places)[0] ?? "";
}

/** `评估表!12` of `评估表!F12`. */
export function rowOf(at: string): string {
  return at.replace(/![A-Z]+/, "!");
}

/** A cell is reported once: what is wrong with it in itself comes before what that leads to. */
export function onceByCell(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ at }, index) => problems.findIndex((one) => one.at === at) === index);
}
