import { BorderStyle } from "docx";

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
/** A thin line on each side of a cell. */
export const BORDERS = { top: LINE, bottom: LINE, left: LINE, right: LINE };
