import type { AssessmentForm } from "../../forms/index.ts";
import type { PlannedCell, PlannedSheet } from "../model.ts";
import { FORMAT, META, SHEETS } from "../names.ts";

/** The hidden sheet that says what the workbook was made from. */
export function metaSheet(facts: readonly (readonly [key: string, value: string])[]): PlannedSheet {
  return {
    name: SHEETS.meta,
    hidden: true,
    columns: [{ width: 12 }, { width: 70 }],
    cells: facts.flatMap((fact, row) =>
      fact.map((value, column): PlannedCell => ({ row, column, value, role: "hidden" })),
    ),
    merges: [],
    frozenRows: 0,
    headings: 0,
  };
}

/** What a workbook of findings was made from. */
export function findingsMeta({ standard, edition, reading }: AssessmentForm): PlannedSheet {
  return metaSheet([
    [META.format, FORMAT],
    [META.standard, standard],
    [META.edition, edition],
    [META.reading, reading],
  ]);
}
