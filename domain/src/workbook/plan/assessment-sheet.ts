import type { AssessmentForm, FormRow } from "../../forms/index.ts";
import type { Finding } from "../../scoring/index.ts";
import type { Merge, PlannedCell, PlannedSheet } from "../model.ts";
import { SHEETS } from "../names.ts";
import { type Columns, columnsOf, widths } from "./columns.ts";
import { HEADINGS_ROW, headRows } from "./head-rows.ts";
import { lineCells } from "./line-cells.ts";
import { mergeOf, runsOf } from "./runs.ts";

/** The form itself: one row per check, merged as on paper, with the cells to fill in. */
export function assessmentSheet(form: AssessmentForm, findings: readonly Finding[]): PlannedSheet {
  const columns = columnsOf(form);
  const head = headRows(form, columns);
  const top = head.rows;
  const printed = paperColumns(columns).map(({ column, cellOf }) => paperColumn({ form, top, column, cellOf }));
  const lines = lineRows({ form, top, columns, findings });
  return {
    name: SHEETS.assessment,
    columns: widths(columns),
    cells: [...head.cells, ...printed.flatMap(({ cells }) => cells), ...lines.cells],
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
  const filled = Array.from({ length: columns.key - columns.guide }, (_, index) => columns.guide + index);
  return {
    cells: runs.flatMap(({ from, first: { line } }) =>
      lineCells({ line, row: top + from, columns, finding: byLine.get(line.id) }),
    ),
    merges: runs.flatMap((run) => filled.flatMap((column) => mergeOf(run, { top, column }))),
  };
}
