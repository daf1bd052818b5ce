import type { AssessmentForm, FormRow } from "@jianheng/domain/forms";
import type { Cut, SourceRow } from "./grid.ts";

/** The words above the columns; on two rows where a heading spans the first three (评估内容). */
export function headRows({ columns, over }: Pick<AssessmentForm, "columns" | "over">): SourceRow[] {
  const texts = [columns.item, columns.indicator, columns.check, columns.points, columns.method, columns.result];
  const cells = texts.map((text, column) => ({ column, style: "head", text, key: `head ${column}` }) as const);
  if (over === undefined) return [{ cut: "never", cells }];
  const spanning = { column: 0, colspan: 3, style: "head", text: over } as const;
  return [
    { cut: "never", cells: [spanning, ...cells.slice(3)] },
    { cut: "never", cells },
  ];
}

/** One row per check. */
export function bodyRows(rows: AssessmentForm["rows"]): SourceRow[] {
  return rows.map((row, index) => {
    const { item, indicator, title, points, method, result } = row;
    return {
      cut: cutBefore(rows, index),
      cells: [
        { ...item, column: 0, style: "label" },
        { ...indicator, column: 1, style: "text" },
        { column: 2, style: "text", text: title },
        { ...points, column: 3, style: "points" },
        { ...method, column: 4, style: "text" },
        { ...result, column: 5, style: "result" },
      ],
    };
  });
}

/** Best between items, then between indicators; the last check of three or more never stands alone on the next page. */
function cutBefore(rows: readonly FormRow[], index: number): Cut {
  const indicator = (at: number) => rows[at]?.indicator.key;
  if (rows[index]?.item.key !== rows[index - 1]?.item.key) return "good";
  if (indicator(index) !== indicator(index - 1)) return "fair";
  return indicator(index + 1) !== indicator(index) && indicator(index - 2) === indicator(index) ? "never" : "poor";
}
