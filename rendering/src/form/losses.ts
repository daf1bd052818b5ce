import type { FormLoss } from "@jianheng/domain/forms";
import type { SourceCell, SourceRow } from "./grid.ts";

export const LOSSES = "失分表";
const HEADS = ["编号", "内容", "分值", "得分", "失分", "原因", "备注"];

export function lossHeads(): SourceRow[] {
  return [{ cut: "never", cells: HEADS.map((text, column) => ({ column, style: "head", text })) }];
}

/** One row per line that lost points or is not assessed. */
export function lossRows(losses: readonly FormLoss[]): SourceRow[] {
  if (losses.length === 0)
    return [{ cut: "good", cells: [{ column: 0, colspan: 7, style: "center", text: "无失分。" }] }];
  return losses.map(lossRow);
}

function lossRow({ line, title, of, points, lost, why, note }: FormLoss): SourceRow {
  const cells: Omit<SourceCell, "column">[] = [
    { style: "center", text: line },
    { style: "text", text: title },
    { style: "result", text: of },
    { style: points === "" ? "center" : "result", text: points === "" ? "未评" : points },
    { style: "result", text: lost },
    { style: "text", text: why },
    { style: "text", text: note },
  ];
  return { cut: "good", cells: cells.map((cell, column) => ({ ...cell, column })) };
}
