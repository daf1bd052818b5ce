import { type Result, refuse, succeed } from "../../kernel/index.ts";
import { cellAddress } from "../address.ts";
import type { RawSheet } from "../model.ts";
import { FORMAT, META, SHEETS } from "../names.ts";
import { textOf } from "./cells.ts";
import { noMeta, otherFormat } from "./problems.ts";

/** What a workbook says it was made from. */
export interface WorkbookMeta {
  standard: string;
  edition: string;
  reading: string;
  /** The cell of each, for problems. */
  places: { standard: string; edition: string; reading: string };
}

/** The hidden facts of an input workbook, or that it is none. */
export function readMeta(sheets: readonly RawSheet[]): Result<WorkbookMeta> {
  const sheet = sheets.find(({ name }) => name === SHEETS.meta);
  const facts = new Map(
    sheet?.rows.map(([key = null, value = null], row) => [textOf(key), { value: textOf(value), row }]),
  );
  const place = (key: string) => cellAddress({ sheet: SHEETS.meta, row: facts.get(key)?.row ?? 0, column: 1 });
  const value = (key: string) => facts.get(key)?.value ?? "";
  const format = value(META.format);
  if (format === "" || value(META.standard) === "") return refuse([noMeta(place(META.format))]);
  if (format !== FORMAT) return refuse([otherFormat(place(META.format), format)]);
  return succeed({
    standard: value(META.standard),
    edition: value(META.edition),
    reading: value(META.reading),
    places: { standard: place(META.standard), edition: place(META.edition), reading: place(META.reading) },
  });
}
