import type { AssessmentForm, FormLoss } from "@jianheng/domain/forms";
import type { SourceCell, SourceRow } from "./grid.ts";

export const LOSSES = "失分表";
const HEADS = ["编号", "内容", "分值", "得分", "失分", "原因", "备注"];

/** The words above the columns of the loss table. */
export function lossHeads(): SourceRow[] {
  return [{ cut: "never", cells: HEADS.map((text, column) => ({ column, style: "head", text })) }];
}

/** One row per line that lost points or is not assessed, and their sum. */
export function lossRows({ losses, lossTotal }: Pick<AssessmentForm, "losses" | "lossTotal">): SourceRow[] {
  if (losses === null || lossTotal === null) return [];
  if (losses.length === 0)
    return [{ cut: "good", cells: [{ column: 0, colspan: 7, style: "center", text: "无失分。" }] }];
  return [...losses.map(lossRow), totalRow(lossTotal)];
}

function lossRow({ line, title, of, points, lost, why, note }: FormLoss): SourceRow {
  const cells: Omit<SourceCell, "column">[] = [
    { style: "center", text: line, again: `${line}\n（续）` },
    { style: "text", text: title, again: title },
    { style: "result", text: of },
    { style: points === "" ? "center" : "result", text: points === "" ? "未评" : points },
    { style: "result", text: lost },
    { style: "text", text: why },
    { style: "text", text: note },
  ];
  return { cut: "good", cells: cells.map((cell, column) => ({ ...cell, column })) };
}

/** Never alone on a page. */
function totalRow({ lost, unassessed }: NonNullable<AssessmentForm["lossTotal"]>): SourceRow {
  const open = unassessed === 0 ? "" : `另有${unassessed}条未评，未计入失分。`;
  return {
    cut: "never",
    cells: [
      { column: 0, colspan: 4, style: "label", text: "合计" },
      { column: 4, style: "result", text: lost },
      { column: 5, colspan: 2, style: "text", text: open },
    ],
  };
}
