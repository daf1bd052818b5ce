import type { Problem } from "../../kernel/index.ts";
import type { ReadyLine } from "../../scoring/index.ts";
import { cellAddress } from "../address.ts";
import type { RawSheet } from "../model.ts";
import { HEADINGS, SHEETS } from "../names.ts";
import { cellAt, plainText, textOf } from "./cells.ts";
import { findHeaded, findSheet, type Wanted } from "./find-headed.ts";
import { countsNoFaults, faultWithoutLine, unknownLine } from "./problems.ts";

/** A fault of the list, with the cells that it stands in. */
export interface ListedFault {
  what: string;
  member?: string;
  places: { what: string; member: string };
}

/** The list of faults: a workbook need not have it. */
export const FAULTS: Wanted = { name: SHEETS.faults, headings: [HEADINGS.line, HEADINGS.fault, HEADINGS.member] };

/** The faults of the list by line, and what is wrong with it. */
export function readFaults(
  sheets: readonly RawSheet[],
  lines: readonly ReadyLine[],
): { faults: Map<string, ListedFault[]>; problems: Problem[] } {
  const faults = new Map<string, ListedFault[]>();
  if (findSheet(sheets, FAULTS) === undefined) return { faults, problems: [] };
  const found = findHeaded(sheets, FAULTS);
  if (!("sheet" in found)) return { faults, problems: [found] };
  const { sheet, head, columns } = found;
  const problems = sheet.rows.flatMap((_, row) => {
    if (row <= head) return [];
    const read = readRow({ sheet, row, columns, lines });
    if (read === undefined || "problem" in read) return read ? [read.problem] : [];
    faults.set(read.line, [...(faults.get(read.line) ?? []), read.fault]);
    return [];
  });
  return { faults, problems };
}

interface Row {
  sheet: RawSheet;
  row: number;
  columns: ReadonlyMap<string, number>;
  lines: readonly ReadyLine[];
}

type ReadRow = { line: string; fault: ListedFault } | { problem: Problem } | undefined;

function readRow({ sheet, row, columns, lines }: Row): ReadRow {
  const cell = (heading: string) => {
    const column = columns.get(heading) ?? -1;
    return {
      raw: cellAt(sheet, row, column),
      at: cellAddress({ sheet: sheet.name, row, column: Math.max(0, column) }),
    };
  };
  const [number, what, member] = [cell(HEADINGS.line), cell(HEADINGS.fault), cell(HEADINGS.member)];
  const id = plainText(number.raw);
  const given = { what: textOf(what.raw), member: plainText(member.raw) };
  if (id === "" && given.what === "" && given.member === "") return undefined;
  if (id === "") return { problem: faultWithoutLine(number.at) };
  const line = findLine(lines, id);
  if (line === undefined) return { problem: unknownLine(number.at, id) };
  if (!countsFaults(line)) return { problem: countsNoFaults(number.at, id) };
  const of = given.member === "" && line.id !== id ? id : given.member;
  const places = { what: what.at, member: of === id ? number.at : member.at };
  return { line: line.id, fault: { what: given.what, ...(of !== "" && { member: of }), places } };
}

/** A line by its number; the number of a group's member means its group. */
export function findLine(lines: readonly ReadyLine[], id: string): ReadyLine | undefined {
  return lines.find((line) => line.id === id || line.members.some((member) => member.id === id));
}

function countsFaults({ rule, context }: ReadyLine): boolean {
  return rule.fields(context).some(({ key }) => key === "faults");
}
