import type { AssessmentForm } from "../../forms/index.ts";
import type { Merge, PlannedCell } from "../model.ts";
import { LABELS } from "../names.ts";
import { type Columns, headings } from "./columns.ts";

/** How findings are filled in. */
const HOW = "只填浅黄色单元格；灰色单元格不用填。一条全空即为未评。有具体问题的可在“问题清单”逐条写明，例数可不填。";
const VETOES = "否决项在“否决项”页填写。";

/** Title, how to fill in, who and when stand above. */
export const HEADINGS_ROW = 3;

/** The rows above the table: title, how to fill in, who and when, the headings. */
export interface Head {
  cells: PlannedCell[];
  merges: Merge[];
  /** The number of rows: the table begins there. */
  rows: number;
}

/** The head of the assessment sheet. An assessor's sheet says how it is filled in, and knows whose it is already. */
export function headRows(form: AssessmentForm, columns: Columns, given?: { how: string }): Head {
  const last = columns.note;
  const how = given?.how ?? (form.vetoes.length > 0 ? HOW + VETOES : HOW);
  const remark = [form.source, ...form.notes, how].join("　");
  const title: PlannedCell = { row: 0, column: 0, value: form.title, role: "title" };
  const about = aboutRow(form, { columns, known: given !== undefined });
  const table = headingRows(form, columns);
  return {
    cells: [title, { row: 1, column: 0, value: remark, role: "remark" }, ...about.cells, ...table.cells],
    merges: [wide(0, last), wide(1, last), ...about.merges, ...table.merges],
    rows: table.rows,
  };
}

function wide(row: number, toColumn: number): Merge {
  return { row, column: 0, toRow: row, toColumn };
}

/** Labels with the cells to fill in beside them. */
function aboutRow(
  { about }: AssessmentForm,
  { columns, known }: { columns: Columns; known: boolean },
): Omit<Head, "rows"> {
  const row = 2;
  const places = [
    { label: LABELS.station, value: about.station, column: 0, to: columns.check },
    { label: LABELS.assessor, value: about.assessor, column: columns.points, to: columns.method },
    { label: LABELS.date, value: about.date, column: columns.guide, to: columns.reason },
  ];
  const prompts = new Map([[LABELS.date as string, "填写为 2026-11-20 的样子"]]);
  const cells = places.flatMap(({ label, value, column }): PlannedCell[] => [
    { row, column, value: label, role: "label" },
    {
      row,
      column: column + 1,
      value: value === "" ? null : value,
      ...(known
        ? { role: "text" }
        : { role: "input-text", entry: { kind: "text", prompt: prompts.get(label) ?? label, error: "" } }),
    },
  ]);
  const merges = places.map(({ column, to }) => ({ row, column: column + 1, toRow: row, toColumn: to }));
  return { cells, merges: merges.filter(({ column, toColumn }) => toColumn > column) };
}

/** One row of headings; two where the paper has a heading over three of them. */
function headingRows(form: AssessmentForm, columns: Columns): Head {
  const top = HEADINGS_ROW;
  const titles = headings(form, columns);
  const under = (column: number) => form.over !== undefined && column <= columns.check;
  const bottom = form.over === undefined ? top : top + 1;
  const cells = titles.map((value, column): PlannedCell => {
    const role = column >= columns.key ? "hidden" : "header";
    return { row: under(column) ? bottom : top, column, value, role };
  });
  if (form.over === undefined) return { cells, merges: [], rows: bottom + 1 };
  const tall = titles.flatMap((_, column) =>
    under(column) ? [] : [{ row: top, column, toRow: bottom, toColumn: column }],
  );
  return {
    cells: [{ row: top, column: 0, value: form.over, role: "header" }, ...cells],
    merges: [{ row: top, column: 0, toRow: top, toColumn: columns.check }, ...tall],
    rows: bottom + 1,
  };
}
