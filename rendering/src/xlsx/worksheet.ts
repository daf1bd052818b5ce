import { PAGE } from "../form/geometry.ts";
import type { FormPage } from "../form/grid.ts";
import type { Cell, PlacedSheet } from "../spreadsheet/hucre.ts";
import { codesOf } from "./codes.ts";
import { gridRows, labelRow, type SheetRow, titleRow } from "./rows.ts";

/** Points per unit of column width: seven pixels of 0.75 points. */
const UNIT = 5.25;
const INCH = 72;
/** Narrower than ours: printers differ, and a page that is too wide or high by a little breaks in two. */
const MARGIN = { left: (PAGE.side - 20) / INCH, top: (PAGE.top - 6) / INCH, bottom: (PAGE.bottom - 6) / INCH };

/** Pages as one worksheet, each as it is on paper with its title, label and head, and a page break at its end. */
export function worksheet({ name, pages }: { name: string; pages: readonly FormPage[] }): PlacedSheet {
  const [first] = pages;
  if (!first) throw new Error(`no pages for the worksheet ${name}`);
  const { columns } = first.table;
  const drawn = pages.map(pageRows);
  const rows = drawn.flat();
  return {
    name,
    columns: columns.map((width) => ({ width: Math.round((width / UNIT) * 100) / 100 })),
    rows: [],
    cells: cellsOf(rows),
    merges: mergesOf(rows),
    rowDefs: new Map(rows.map(({ height }, row) => [row, { height }])),
    rowBreaks: breaksOf(drawn),
    images: codesOf(rows, columns),
    freezePane: { rows: openingRows(first).length + first.table.heads },
    view: { showGridLines: false },
    headerFooter: { oddFooter: "&C&9第 &P 页 共 &N 页" },
    pageSetup: {
      paperSize: "a4",
      orientation: "portrait",
      // Not fitted to the page: Excel drops page breaks then.
      scale: 100,
      horizontalCentered: true,
      margins: { ...MARGIN, right: MARGIN.left, header: 0, footer: 0.25 },
      printArea: `$A$1:$${letterOf(columns.length - 1)}$${rows.length}`,
    },
  };
}

function pageRows(page: FormPage): SheetRow[] {
  return [...openingRows(page), ...gridRows({ grid: page.table, size: page.size })];
}

/** What stands above a page's table. */
function openingRows(page: FormPage): SheetRow[] {
  const { title, label, about, size } = page;
  return [
    ...(title === "" ? [] : [titleRow(page)]),
    ...(label === "" ? [] : [labelRow(page)]),
    ...(about ? gridRows({ grid: about, size }) : []),
  ];
}

/** The last row of each page but the last. */
function breaksOf(pages: readonly (readonly SheetRow[])[]): number[] {
  let row = -1;
  return pages.slice(0, -1).map(({ length }) => {
    row += length;
    return row;
  });
}

/** Every cell of a merged range has the style, or its border would have gaps. */
function cellsOf(rows: readonly SheetRow[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, { cells: own }] of rows.entries()) {
    for (const { column, colspan, rowspan, value, style, sum } of own) {
      for (let down = 0; down < rowspan; down += 1) {
        for (let right = 0; right < colspan; right += 1) {
          cells.set(`${row + down},${column + right}`, { value: down + right === 0 ? value : null, style });
        }
      }
      if (sum) cells.set(`${row},${column}`, { value, style, ...sumOf(rows.slice(0, row), column, value) });
    }
  }
  return cells;
}

/** A formula where what stands above adds up to the value; a value that is more than its column stays what it is. */
function sumOf(above: readonly SheetRow[], column: number, value: Cell["value"]): Partial<Cell> {
  const numbers = above.flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.column === column && typeof cell.value === "number" ? [cell.value] : [])),
  );
  const added = numbers.reduce((all, one) => all + Math.round(one * 100), 0);
  if (typeof value !== "number" || added !== Math.round(value * 100)) return {};
  const letter = letterOf(column);
  return { formula: `SUM(${letter}1:${letter}${above.length})`, formulaResult: value };
}

function letterOf(column: number): string {
  return String.fromCharCode(65 + column);
}

function mergesOf(rows: readonly SheetRow[]): NonNullable<PlacedSheet["merges"]> {
  return rows.flatMap(({ cells }, startRow) =>
    cells
      .filter(({ colspan, rowspan }) => colspan > 1 || rowspan > 1)
      .map(({ column: startCol, colspan, rowspan }) => ({
        ...{ startRow, startCol, endRow: startRow + rowspan - 1, endCol: startCol + colspan - 1 },
      })),
  );
}
