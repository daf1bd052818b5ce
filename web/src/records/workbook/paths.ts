import type { RegisterPlace } from "../place.ts";

/** Where a register is given out as a workbook; an empty one is the template. */
export function workbookPath({ organisation, register }: RegisterPlace, blank: boolean): string {
  return `/api/organisations/${organisation}/registers/${register}/workbook${blank ? "?blank=true" : ""}`;
}

/** Where a workbook is taken in. */
export function importPath({ organisation, register }: RegisterPlace): string {
  return `/api/organisations/${organisation}/registers/${register}/import`;
}

/** Where the templates of an area are given out as one workbook. */
export function templatePath(organisation: string, area: string): string {
  return `/api/organisations/${organisation}/registers/template?area=${area}`;
}
