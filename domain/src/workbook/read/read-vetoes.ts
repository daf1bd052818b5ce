import type { Problem } from "../../kernel/index.ts";
import { cellAddress } from "../address.ts";
import type { RawSheet } from "../model.ts";
import { HEADINGS, SHEETS } from "../names.ts";
import { cellAt, findYesNo, plainText, textOf } from "./cells.ts";
import { columnsAt, findSheet, headRow } from "./find-table.ts";
import { groundsMissing, notYesNo, sheetMissing, undecidedVeto } from "./problems.ts";

/** A veto marked as standing, with the cells of its number and its grounds. */
export interface ReadVeto {
  veto: string;
  grounds: string;
  places: { veto: string; grounds: string };
}

/** The vetoes that stand. A standard that has vetoes needs their sheet: a lost one must not pass for "none". */
export function readVetoes(
  sheets: readonly RawSheet[],
  expected: boolean,
): { vetoes: ReadVeto[]; problems: Problem[] } {
  const sheet = findSheet(sheets, SHEETS.vetoes, HEADINGS.raised);
  const head = sheet ? headRow(sheet, HEADINGS.raised) : -1;
  if (sheet === undefined || head < 0) {
    return { vetoes: [], problems: expected ? [sheetMissing(SHEETS.vetoes)] : [] };
  }
  const columns = columnsAt(sheet, head);
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
