import type { Problem } from "../../kernel/index.ts";
import { cellAddress } from "../address.ts";
import type { RawSheet, RawValue } from "../model.ts";
import { LABELS } from "../names.ts";
import { cellAt, textOf } from "./cells.ts";
import { findDay } from "./dates.ts";
import { findSheet } from "./find-headed.ts";
import { ASSESSMENT } from "./find-table.ts";
import { notADate } from "./problems.ts";

/** Who was assessed, by whom, when: the cells beside their labels. */
export function readAbout(sheets: readonly RawSheet[]): {
  about: { station?: string; assessor?: string; date?: string };
  problems: Problem[];
} {
  const sheet = findSheet(sheets, ASSESSMENT);
  if (sheet === undefined) return { about: {}, problems: [] };
  const [station, assessor, date] = [LABELS.station, LABELS.assessor, LABELS.date].map((label) => beside(sheet, label));
  const day = date && findDay(date.raw);
  return {
    about: {
      ...(station && { station: textOf(station.raw) }),
      ...(assessor && { assessor: textOf(assessor.raw) }),
      ...(day !== undefined && { date: day }),
    },
    problems: date && day === undefined ? [notADate(date.at, textOf(date.raw))] : [],
  };
}

/** The filled cell to the right of a label; undefined where it is empty. */
function beside(sheet: RawSheet, label: string): { raw: RawValue; at: string } | undefined {
  const row = sheet.rows.findIndex((cells) => cells.some((cell) => textOf(cell) === label));
  const column = (sheet.rows[row] ?? []).findIndex((cell) => textOf(cell) === label) + 1;
  const raw = cellAt(sheet, row, column);
  return row < 0 || textOf(raw) === "" ? undefined : { raw, at: cellAddress({ sheet: sheet.name, row, column }) };
}
