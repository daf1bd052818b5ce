import type { Merge, PlannedCell, PlannedSheet } from "@jianheng/domain/workbook";
import type { Cell, PlacedSheet } from "../spreadsheet/hucre.ts";
import { rowHeights } from "./heights.ts";
import { STYLES } from "./styles.ts";
import { validationsOf } from "./validations.ts";

/** Locks all but the cells to fill in, without a password; what is named here stays allowed. */
const PROTECTION = { sheet: true, formatColumns: true, formatRows: true };

/** A planned sheet as the spreadsheet library writes it. */
export function drawSheet(sheet: PlannedSheet): PlacedSheet {
  const { name, hidden, columns, merges, frozenRows, headings } = sheet;
  const validations = validationsOf(sheet);
  return {
    name,
    ...(hidden && { hidden: true }),
    columns: columns.map(({ width, hidden: unseen }) => ({ width, ...(unseen && { hidden: true }) })),
    rows: [],
    cells: cellsOf(sheet),
    merges: merges.map(({ row, column, toRow, toColumn }) => ({
      startRow: row,
      startCol: column,
      endRow: toRow,
      endCol: toColumn,
    })),
    rowDefs: new Map([...rowHeights(sheet)].map(([row, height]) => [row, { height: Math.min(height, 400) }])),
    ...(validations.length > 0 && { dataValidations: validations }),
    ...(frozenRows > 0 && { freezePane: { rows: frozenRows } }),
    protection: PROTECTION,
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5 },
      ...(frozenRows > 0 && { printTitlesRow: `$${headings + 1}:$${frozenRows}` }),
    },
  };
}

/** Every cell with its style; the covered cells of a merge get the style too, so that borders and locks hold. */
function cellsOf({ cells, merges }: PlannedSheet): Map<string, Partial<Cell>> {
  const first = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const covered = merges.flatMap((merge) => coveredCells(merge, first));
  return new Map([...covered, ...cells.map((cell) => [`${cell.row},${cell.column}`, drawCell(cell)] as const)]);
}

function coveredCells(
  { row, column, toRow, toColumn }: Merge,
  first: ReadonlyMap<string, PlannedCell>,
): (readonly [string, Partial<Cell>])[] {
  const cell = first.get(`${row},${column}`);
  if (!cell) return [];
  const drawn: Partial<Cell> = { value: null, type: "empty", style: STYLES[cell.role] };
  return Array.from({ length: toRow - row + 1 }, (_, down) =>
    Array.from({ length: toColumn - column + 1 }, (_unused, across) => `${row + down},${column + across}`),
  )
    .flat()
    .map((key) => [key, drawn] as const);
}

function drawCell({ value, role }: PlannedCell): Partial<Cell> {
  if (typeof value === "string") return { value: cellText(value), type: "string", style: STYLES[role] };
  return { value, type: value === null ? "empty" : "number", style: STYLES[role] };
}

/** Text that a spreadsheet reads back as it is: what looks like its escapes (_x0041_) escaped, no broken characters. */
function cellText(text: string): string {
  return text.replace(/[\ufffe\uffff]/g, "\ufffd").replace(/_x(?=[0-9A-Fa-f]{4}_)/g, "_x005F_x");
}
