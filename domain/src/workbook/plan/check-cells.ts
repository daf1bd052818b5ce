import type { FormRow } from "../../forms/index.ts";
import type { Entry, PlannedCell } from "../model.ts";
import { CONFORMS } from "../names.ts";
import type { Columns } from "./columns.ts";

const ENTRY: Entry = {
  kind: "list",
  values: [CONFORMS.yes, CONFORMS.no, CONFORMS.unsaid],
  prompt: "这一小项是否符合；符合的也要逐条确认",
  error: `请选“${CONFORMS.yes}”“${CONFORMS.no}”或“${CONFORMS.unsaid}”。`,
};

/** Of each check of a group whether it conforms, with its key; none where there is no column for it. */
export function checkCells(of: {
  rows: readonly FormRow[];
  top: number;
  columns: Columns;
  touched: Readonly<Record<string, boolean>>;
}): PlannedCell[] {
  const { rows, top, columns, touched } = of;
  const { conforms, checkKey } = columns;
  if (conforms === undefined || checkKey === undefined) return [];
  return rows.flatMap(({ check, line }, index): PlannedCell[] => {
    const row = top + index;
    if (line.kind !== "group") return [{ row, column: conforms, value: null, role: "unused" }];
    return [
      { row, column: conforms, value: conformsWords(touched[check]), role: "input", entry: ENTRY },
      { row, column: checkKey, value: check, role: "hidden" },
    ];
  });
}

/** 符合, 不符合, 未核查. */
export function conformsWords(conforms: boolean | undefined): string {
  if (conforms === undefined) return CONFORMS.unsaid;
  return conforms ? CONFORMS.yes : CONFORMS.no;
}
