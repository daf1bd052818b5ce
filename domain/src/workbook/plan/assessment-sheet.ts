import type { AssessmentForm, FormRow } from "../../forms/index.ts";
import type { Finding } from "../../scoring/index.ts";
import type { Merge, PlannedCell, PlannedSheet } from "../model.ts";
import { SHEETS } from "../names.ts";
import { checkCells } from "./check-cells.ts";
import { type Columns, columnsOf, widths } from "./columns.ts";
import { HEADINGS_ROW, headRows } from "./head-rows.ts";
import { lineCells } from "./line-cells.ts";
import { mergeOf, runsOf } from "./runs.ts";

/** What an assessor's sheet has beside the findings: how it is filled in, and what was said of the checks of groups. */
export interface Assessors {
  how: string;
  touched: Readonly<Record<string, boolean>>;
}

/** The form itself: one row per check, merged as on paper, with the cells to fill in. */
export function assessmentSheet(
  form: AssessmentForm,
  findings: readonly Finding[],
  assessors?: Assessors,
): PlannedSheet {
  const grouped = form.rows.some(({ line }) => line.kind === "group");
  const columns = columnsOf(form, { conforms: assessors !== undefined && grouped });
  const head = headRows(form, columns, assessors);
  const top = head.rows;
  const printed = paperColumns(columns).map(({ column, cellOf }) => paperColumn({ form, top, column, cellOf }));
  const lines = lineRows({ form, top, columns, findings });
  return {
    name: SHEETS.assessment,
    columns: widths(columns),
    cells: [
      ...head.cells,
      ...printed.flatMap(({ cells }) => cells),
      ...lines.cells,
      ...checkCells({ rows: form.rows, top, columns, touched: assessors?.touched ?? {} }),
    ],
    merges: [...head.merges, ...printed.flatMap(({ merges }) => merges), ...lines.merges],
    frozenRows: top,
    headings: HEADINGS_ROW,
  };
}

interface PaperColumn {
  column: number;
  cellOf: (row: FormRow) => { key: string; text: string; role: PlannedCell["role"] };
}

function paperColumns(columns: Columns): PaperColumn[] {
  return [
    { column: columns.item, cellOf: ({ item }) => ({ ...item, role: "text" }) },
    { column: columns.indicator, cellOf: ({ indicator }) => ({ ...indicator, role: "text" }) },
    { column: columns.check, cellOf: ({ check, title }) => ({ key: check, text: title, role: "text" }) },
    { column: columns.points, cellOf: ({ points }) => ({ ...points, role: "centred" }) },
    { column: columns.method, cellOf: ({ method }) => ({ ...method, role: "text" }) },
  ];
}

interface Drawn {
  cells: PlannedCell[];
  merges: Merge[];
}

function paperColumn({ form, top, column, cellOf }: { form: AssessmentForm; top: number } & PaperColumn): Drawn {
  const runs = runsOf(form.rows, (row) => cellOf(row).key);
  return {
    cells: runs.map(({ from, first }) => {
      const { text, role } = cellOf(first);
      return { row: top + from, column, value: text, role };
    }),
    merges: runs.flatMap((run) => mergeOf(run, { top, column })),
  };
}

/** What is filled in stands once per scored line: merged over the members of a group, except the key. */
function lineRows({
  form,
  top,
  columns,
  findings,
}: {
  form: AssessmentForm;
  top: number;
  columns: Columns;
  findings: readonly Finding[];
}): Drawn {
  const byLine = new Map(findings.map((finding) => [finding.line, finding]));
  const runs = runsOf(form.rows, ({ line }) => line.id);
  const all = Array.from({ length: columns.key - columns.guide }, (_, index) => columns.guide + index);
  const filled = all.filter((column) => column !== columns.conforms);
  return {
    cells: runs.flatMap(({ from, first: { line } }) =>
      lineCells({ line, row: top + from, columns, finding: byLine.get(line.id) }),
    ),
    merges: runs.flatMap((run) => filled.flatMap((column) => mergeOf(run, { top, column }))),
  };
}
