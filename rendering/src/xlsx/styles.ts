import { SMALL } from "../form/geometry.ts";
import type { CellStyle as Role } from "../form/grid.ts";
import type { CellStyle } from "../spreadsheet/hucre.ts";

const SIDE = { style: "thin", color: { rgb: "000000" } } as const;
const BORDER = { top: SIDE, right: SIDE, bottom: SIDE, left: SIDE };
const LEFT: readonly Role[] = ["text", "plain", "small"];
const SMALL_PRINT: readonly Role[] = ["small", "code"];

/** The look of a cell; fonts by name, since Excel takes those of the machine. */
export function styleOf({ role, size, number }: { role: Role; size: number; number: boolean }): CellStyle {
  const heading = role === "head" || role === "label";
  return {
    font: { name: heading ? "黑体" : "宋体", size: SMALL_PRINT.includes(role) ? SMALL : size },
    alignment: {
      wrapText: true,
      vertical: role === "sign" || role === "code" ? "bottom" : "center",
      horizontal: role === "sign" ? "right" : LEFT.includes(role) ? "left" : "center",
    },
    numFmt: formatOf(role, number),
    ...(role !== "plain" && !SMALL_PRINT.includes(role) && { border: BORDER }),
  };
}

/** What was earned shows both its decimals, as the engine counts; what can be earned stands as the paper prints it. */
function formatOf(role: Role, number: boolean): string {
  if (role === "result") return "0.00";
  return number ? "General" : "@";
}

/** The look of what stands above a table: the title in the middle, the sheet's label at the right. */
export function titleStyle({ size, horizontal }: { size: number; horizontal: "center" | "right" }): CellStyle {
  const name = horizontal === "center" ? "黑体" : "宋体";
  return { font: { name, size }, alignment: { wrapText: true, vertical: "center", horizontal } };
}
