import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { CODE, INSET, pitchOf, SMALL } from "../form/geometry.ts";
import type { CellStyle, Grid, GridCell, GridRow } from "../form/grid.ts";
import { BORDERS } from "./borders.ts";
import { codeParagraph } from "./code.ts";
import { fontOf } from "./fonts.ts";
import { exactly, runs, twips } from "./paragraphs.ts";

const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_SIDES = { top: NONE, bottom: NONE, left: NONE, right: NONE };

const LEFT: readonly CellStyle[] = ["text", "plain", "small"];
const BARE: readonly CellStyle[] = ["plain", "small", "code"];
/** In every Chinese font since GB 2312; ☑ and ☐ are in none. */
const BOXES = { ticked: "■", empty: "□" };

/** A page's table: merged cells, the head repeated should it break all the same, rows kept whole. */
export function tableOf({ grid, size }: { grid: Grid; size: number }): Table {
  const { columns, rows, heads } = grid;
  const width = columns.reduce((sum, one) => sum + one, 0);
  return new Table({
    width: { size: twips(width), type: WidthType.DXA },
    columnWidths: columns.map(twips),
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: { ...NO_SIDES, insideHorizontal: NONE, insideVertical: NONE },
    margins: { marginUnitType: WidthType.DXA, left: twips(INSET.x), right: twips(INSET.x), top: 0, bottom: 0 },
    rows: rows.map((row, index) => rowOf({ row, size, columns, head: index < heads })),
  });
}

interface RowParts {
  row: GridRow;
  size: number;
  columns: readonly number[];
  head: boolean;
}

function rowOf({ row: { height, cells }, size, columns, head }: RowParts): TableRow {
  return new TableRow({
    tableHeader: head,
    cantSplit: true,
    height: { value: twips(height), rule: HeightRule.ATLEAST },
    children: cells.map((cell) => cellOf({ cell, size, columns })),
  });
}

function cellOf({ cell, size, columns }: { cell: GridCell; size: number; columns: readonly number[] }): TableCell {
  const { column, colspan, rowspan, style } = cell;
  const own = style === "small" || style === "code" ? SMALL : size;
  const width = columns.slice(column, column + colspan).reduce((sum, one) => sum + one, 0);
  const text = cell.mark === undefined ? cell.text : `${cell.mark ? BOXES.ticked : BOXES.empty} ${cell.text}`;
  return new TableCell({
    columnSpan: colspan,
    rowSpan: rowspan,
    width: { size: twips(width), type: WidthType.DXA },
    borders: BARE.includes(style) ? NO_SIDES : BORDERS,
    verticalAlign: style === "sign" ? VerticalAlignTable.BOTTOM : VerticalAlignTable.CENTER,
    children: [
      ...(cell.code === undefined ? [] : [codeParagraph({ content: cell.code, words: cell.text, side: CODE })]),
      new Paragraph({
        alignment: alignmentOf(style),
        spacing: exactly(pitchOf(own)),
        children: runs({ text, font: fontOf(style), size: own }),
      }),
    ],
  });
}

function alignmentOf(style: CellStyle): (typeof AlignmentType)[keyof typeof AlignmentType] {
  if (style === "sign") return AlignmentType.RIGHT;
  return LEFT.includes(style) ? AlignmentType.LEFT : AlignmentType.CENTER;
}
