import type { Problem } from "../../kernel/index.ts";
import type { ReadyLine } from "../../scoring/index.ts";
import { cellAddress } from "../address.ts";
import type { RawSheet } from "../model.ts";
import { cellAt, textOf } from "./cells.ts";
import { findTable, type Table } from "./find-table.ts";
import { lineTwice, strayCell, unknownLine } from "./problems.ts";
import { readFaults } from "./read-faults.ts";
import { type ReadLine, readLine } from "./read-line.ts";

/** All findings of a workbook, with the problems of its cells. */
export function readLines(
  sheets: readonly RawSheet[],
  lines: readonly ReadyLine[],
): { read: ReadLine[]; problems: Problem[] } {
  const table = findTable(sheets, lines);
  if (!("sheet" in table)) return { read: [], problems: [table] };
  const { faults, problems } = readFaults(sheets, lines);
  const rows = linesByRow(table, lines);
  const inRows = [...rows.found].map(([row, line]) =>
    readLine({ line, row, table, listed: faults.get(line.id) ?? [] }),
  );
  const lost = faultsWithoutRow(faults, rows.found);
  const own = [...rows.problems, ...inRows.flatMap((line) => line.problems), ...lost, ...strayCells(table)];
  const read = inRows.flatMap(({ read: found }) => found ?? []);
  return { read, problems: [...own, ...problems] };
}

/** The line of each row that has one, with the rows that are none of the standard's, or a second one. */
export function linesByRow(
  table: Table,
  lines: readonly ReadyLine[],
): { found: Map<number, ReadyLine>; problems: Problem[] } {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const seen = new Set<string>();
  const found = new Map<number, ReadyLine>();
  const problems = [...table.keys].flatMap(([row, id]) => {
    const at = cellAddress({ sheet: table.sheet.name, row, column: table.answers[0] ?? 0 });
    const line = byId.get(id);
    if (line === undefined) return [unknownLine(at, id)];
    if (seen.has(id)) return [lineTwice(at, id)];
    seen.add(id);
    found.set(row, line);
    return [];
  });
  return { found, problems };
}

/** A fault in the list whose line was deleted from the table would be lost. */
function faultsWithoutRow(
  faults: ReturnType<typeof readFaults>["faults"],
  found: ReadonlyMap<number, ReadyLine>,
): Problem[] {
  const present = new Set([...found.values()].map(({ id }) => id));
  return [...faults].flatMap(([id, [first]]) =>
    present.has(id) || first === undefined ? [] : [unknownLine(first.places.what, id)],
  );
}

/** Filled cells in rows that have no key, such as the lower rows of a group whose merge was undone. */
export function strayCells({ sheet, head, answers, reason, note, keys }: Table): Problem[] {
  return sheet.rows.flatMap((_, row) => {
    if (row <= head || keys.has(row)) return [];
    return [...answers, reason, note]
      .filter((column) => textOf(cellAt(sheet, row, column)) !== "")
      .map((column) => strayCell(cellAddress({ sheet: sheet.name, row, column })));
  });
}
