import type { CellStyle } from "../form/grid.ts";

/** Fonts by name: Word takes its own, which every Chinese Windows has. East Asian text needs its own attribute. */
export const BODY = { ascii: "Times New Roman", hAnsi: "Times New Roman", cs: "Times New Roman", eastAsia: "宋体" };
export const HEADING = { ascii: "黑体", hAnsi: "黑体", cs: "Times New Roman", eastAsia: "黑体" };

/** Headings in 黑体, all else in 宋体. */
export function fontOf(style: CellStyle): typeof BODY {
  return style === "head" || style === "label" ? HEADING : BODY;
}
