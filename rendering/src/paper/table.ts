import type { Block, Column } from "@jianheng/domain/papers";
import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from "docx";
import { clean } from "../form/text.ts";
import { BORDERS } from "../word/borders.ts";
import { BODY, HEADING } from "../word/fonts.ts";
import { exactly, runs, twips } from "../word/paragraphs.ts";
import { rowsKept } from "./ends.ts";
import { type Measures, ROOM, staysWhole } from "./measures.ts";

const SIDES = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT };
/** Of a bar, in the radar's place: so many squares are all the points of an item. */
const SQUARES = 20;

/** A table whose head stands again on each page. `tail`: what follows stays on the page of its end. */
export function tableOf(block: Extract<Block, { is: "table" }>, measures: Measures, tail = false): Table {
  const { columns, rows, room } = block;
  const { width, margin } = measures;
  const sum = columns.reduce((all, { share }) => all + share, 0);
  const widths = columns.map(({ share }) => twips((share / sum) * (width - margin.left - margin.right)));
  const height = room ? { value: twips(ROOM), rule: HeightRule.ATLEAST } : undefined;
  const cell = { columns, widths, measures };
  // Word keeps a row with the next one when its paragraphs say so; what is signed is kept whole.
  const bound = room ? rows.length : rowsKept(block, tail);
  const keeps = (at: number) => at >= rows.length - bound && (tail || at < rows.length - 1);
  return new Table({
    width: { size: widths.reduce((all, one) => all + one, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, at) => cellOf({ ...cell, text: title, at, head: true, keepNext: true })),
      }),
      ...rows.map(
        (row, index) =>
          new TableRow({
            cantSplit: staysWhole({ row, columns, measures }),
            ...(height && { height }),
            children: row.map((text, at) => cellOf({ ...cell, text, at, head: false, keepNext: keeps(index) })),
          }),
      ),
    ],
  });
}

interface CellParts {
  text: string;
  at: number;
  head: boolean;
  keepNext: boolean;
  columns: readonly Column[];
  widths: readonly number[];
  measures: Measures;
}

function cellOf({ text, at, head, keepNext, columns, widths, measures: { table } }: CellParts): TableCell {
  return new TableCell({
    width: { size: widths[at] ?? 0, type: WidthType.DXA },
    borders: BORDERS,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { marginUnitType: WidthType.DXA, left: twips(4), right: twips(4), top: twips(3), bottom: twips(3) },
    children: [
      new Paragraph({
        keepNext,
        alignment: head ? AlignmentType.CENTER : SIDES[columns[at]?.align ?? "left"],
        spacing: exactly(table.pitch),
        children: runs({ text: clean(text), font: head ? HEADING : BODY, size: table.size }),
      }),
    ],
  });
}

/** The radar as bars of squares: Word draws no figure that our library could write, and bars can be worked on. */
export function shareTable({ arms }: Extract<Block, { is: "radar" }>, measures: Measures): Table {
  const columns: Column[] = [
    { title: "项目", share: 34 },
    { title: "得分率", share: 52 },
    { title: "", share: 14, align: "center" },
  ];
  const rows = arms.map(({ label, share }) => {
    const full = Math.round((share ?? 0) * SQUARES);
    return [
      label,
      `${"■".repeat(full)}${"□".repeat(SQUARES - full)}`,
      share === null ? "未评" : `${(share * 100).toFixed(1)}%`,
    ];
  });
  return tableOf({ is: "table", columns, rows }, measures);
}
