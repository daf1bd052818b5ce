import type { CellRole } from "@jianheng/domain/workbook";
import type { CellStyle } from "../spreadsheet/hucre.ts";

const LINE = { style: "thin", color: { rgb: "8C8C8C" } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const FILLS = { header: "E7ECF3", input: "FFFBE6", unused: "D9D9D9" } as const;

function filled(rgb: string): CellStyle {
  return { fill: { type: "pattern", pattern: "solid", fgColor: { rgb } } };
}

const WRAPPED = { wrapText: true, vertical: "center" } as const;
const TEXT: CellStyle = { border: BORDER, alignment: WRAPPED };
const CENTRED: CellStyle = { border: BORDER, alignment: { ...WRAPPED, horizontal: "center" } };

/** How each role looks. What may be filled in is text-coloured paper and unlocked; ids and words are kept as text. */
export const STYLES: Readonly<Record<CellRole, CellStyle>> = {
  title: { font: { bold: true, size: 16 }, alignment: { ...WRAPPED, horizontal: "center" } },
  remark: { font: { color: { rgb: "595959" } }, alignment: WRAPPED },
  label: { ...CENTRED, font: { bold: true } },
  header: { ...CENTRED, ...filled(FILLS.header), font: { bold: true } },
  text: { ...TEXT, numFmt: "@" },
  centred: { ...CENTRED, numFmt: "@" },
  input: { ...CENTRED, ...filled(FILLS.input), protection: { locked: false } },
  "input-text": { ...TEXT, ...filled(FILLS.input), numFmt: "@", protection: { locked: false } },
  unused: { border: BORDER, ...filled(FILLS.unused) },
  hidden: { numFmt: "@" },
};
