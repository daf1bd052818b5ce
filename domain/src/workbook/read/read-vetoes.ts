import type { Problem } from "../../kernel/index.ts";
import { cellAddress } from "../address.ts";
import type { RawSheet } from "../model.ts";
import { HEADINGS, SHEETS } from "../names.ts";
import { cellAt, findYesNo, plainText, textOf } from "./cells.ts";
import { findHeaded, findSheet, type Wanted } from "./find-headed.ts";
import { groundsMissing, notYesNo, undecidedVeto } from "./problems.ts";

/** A veto marked as standing, with the cells of its number and its grounds. */
export interface ReadVeto {
  veto: string;
  grounds: string;
  places: { veto: string; grounds: string };
}

/** The sheet of vetoes, of which only the words are ours alone. */
export const VETOES: Wanted = { name: SHEETS.vetoes, headings: [HEADINGS.veto, HEADINGS.raised, HEADINGS.grounds] };

/** The vetoes that stand. A standard that has vetoes needs their sheet: a lost one must not pass for "none". */
export function readVetoes(
  sheets: readonly RawSheet[],
  expected: boolean,
): { vetoes: ReadVeto[]; problems: Problem[] } {
  if (!expected && findSheet(sheets, VETOES) === undefined) return { vetoes: [], problems: [] };
  const found = findHeaded(sheets, VETOES);
  if (!("sheet" in found)) return { vetoes: [], problems: [found] };
  const { sheet, head, columns } = found;
  const rows = sheet.rows.flatMap((_, row) => (row > head ? [readRow(sheet, row, columns)] : []));
  return { vetoes: rows.flatMap(({ veto }) => veto ?? []), problems: rows.flatMap(({ problems }) => problems) };
}

function readRow(
  sheet: RawSheet,
  row: number,
  columns: ReadonlyMap<string, number>,
): { veto?: ReadVeto; problems: Problem[] } {
  const cell = (heading: string) => {
    const column = columns.get(heading) ?? -1;
    return {
      raw: cellAt(sheet, row, column),
      at: cellAddress({ sheet: sheet.name, row, column: Math.max(0, column) }),
    };
  };
  const [id, raised, given] = [cell(HEADINGS.veto), cell(HEADINGS.raised), cell(HEADINGS.grounds)];
  const grounds = textOf(given.raw);
  if (textOf(raised.raw) === "") return { problems: grounds === "" ? [] : [undecidedVeto(raised.at)] };
  const stands = findYesNo(raised.raw);
  if (stands === undefined) return { problems: [notYesNo(raised.at, textOf(raised.raw))] };
  if (!stands) return { problems: [] };
  const veto = { veto: plainText(id.raw), grounds, places: { veto: id.at, grounds: given.at } };
  return { veto, problems: grounds === "" ? [groundsMissing(given.at)] : [] };
}
