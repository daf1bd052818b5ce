import { queryOf, type Wanted } from "../list/wanted.ts";
import type { RegisterPlace } from "../place.ts";

/** Where a register is given out as a workbook, all of it or what is wanted; an empty one is the template. */
export function workbookPath({ organisation, register }: RegisterPlace, wanted: Wanted | "blank"): string {
  const query = new URLSearchParams(wanted === "blank" ? { blank: "true" } : queryOf(wanted)).toString();
  return `/api/organisations/${organisation}/registers/${register}/workbook${query === "" ? "" : `?${query}`}`;
}

/** Where a workbook is taken in. */
export function importPath({ organisation, register }: RegisterPlace): string {
  return `/api/organisations/${organisation}/registers/${register}/import`;
}

/** Where the templates of an area are given out as one workbook. */
export function templatePath(organisation: string, area: string): string {
  return `/api/organisations/${organisation}/registers/template?area=${area}`;
}
