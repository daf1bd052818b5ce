import type { Problem } from "@jianheng/domain/kernel";
import { registers } from "@jianheng/domain/registers";
import type { SeenSheet } from "@jianheng/rendering/table";
import type { ChosenSheet, SheetProblem } from "./choose-sheets.ts";
import { NOT_A_WORKBOOK } from "./read-rows.ts";

/** Which of the workbooks are none. */
export function brokenWorkbooks(seen: readonly unknown[]): Problem[] {
  return seen.flatMap((sheets, at) => {
    if (sheets) return [];
    return [seen.length === 1 ? NOT_A_WORKBOOK : { ...NOT_A_WORKBOOK, at: `第${at + 1}个文件` }];
  });
}

/** The registers of which no sheet is read: a workbook that can't be opened may have them. */
export function registersWithout(sheets: readonly ChosenSheet[]): string[] {
  return registers.map(({ id }) => id).filter((id) => !sheets.some(({ register }) => register.id === id));
}

/** As whoever mends them goes through his workbooks: sheet by sheet, where read in another order too. */
export function inOrderOfSheets(told: readonly SheetProblem[], seen: readonly (readonly SeenSheet[])[]): Problem[] {
  const all = seen.flatMap((sheets, file) => sheets.map(({ name }) => `${file} ${name}`));
  const places = new Map(all.map((sheet, at) => [sheet, at]));
  const placeOf = ({ file, sheet }: SheetProblem) => places.get(`${file} ${sheet}`) ?? -1;
  return told.toSorted((one, two) => placeOf(one) - placeOf(two)).map(({ problem }) => problem);
}
