import type { Problem } from "../../kernel/index.ts";
import { cellAddress } from "../address.ts";
import type { RawSheet } from "../model.ts";
import { findSheet } from "./find-headed.ts";
import { ASSESSMENT } from "./find-table.ts";
import { errorValue, formulaWithoutValue } from "./problems.ts";
import { FAULTS } from "./read-faults.ts";
import { VETOES } from "./read-vetoes.ts";

/** The cells of our sheets that hold no value to read: unsaved formulas and errors. */
export function unreadableCells(sheets: readonly RawSheet[]): Problem[] {
  const ours = [ASSESSMENT, FAULTS, VETOES].map((wanted) => findSheet(sheets, wanted));
  return unreadableIn(ours);
}

/** The same in some sheets, of which none is looked at twice. */
export function unreadableIn(sheets: readonly (RawSheet | undefined)[]): Problem[] {
  return [...new Set(sheets)].flatMap((sheet) => (sheet ? unreadableOf(sheet) : []));
}

function unreadableOf({ name, rows }: RawSheet): Problem[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((raw, column) => {
      if (raw === null || typeof raw !== "object" || !("unreadable" in raw)) return [];
      const at = cellAddress({ sheet: name, row, column });
      return [raw.unreadable === "formula" ? formulaWithoutValue(at) : errorValue(at, raw.text)];
    }),
  );
}
