import type { Place } from "../use-assessment.ts";

/** One sheet of an assessment. */
export type SheetPlace = Place & { sheet: string };

/** Where a sheet is given out as a workbook, and taken back. */
export function workbookPath({ organisation, assessment, sheet }: SheetPlace): string {
  return `/api/organisations/${organisation}/assessments/${assessment}/sheets/${sheet}/workbook`;
}
