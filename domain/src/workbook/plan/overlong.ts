import type { Problem } from "../../kernel/index.ts";
import { cellAddress } from "../address.ts";
import type { PlannedSheet } from "../model.ts";

/** The longest text that a cell holds; a spreadsheet calls a file with a longer one damaged. */
const LONGEST = 32_767;

/** The cells of a plan whose text no cell can hold. */
export function overlongCells(sheets: readonly PlannedSheet[]): Problem[] {
  return sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ value }) => typeof value === "string" && value.length > LONGEST)
      .map(({ row, column }) => ({
        at: cellAddress({ sheet: name, row, column }),
        code: "too-long",
        message: {
          zh: `文字超过${LONGEST}个字符，单元格放不下，请缩短`,
          en: `more than ${LONGEST} characters, which no cell can hold: shorten it`,
        },
      })),
  );
}
