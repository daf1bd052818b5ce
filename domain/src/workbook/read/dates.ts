import { z } from "zod";
import type { RawValue } from "../model.ts";
import { plainText } from "./cells.ts";

const WRITTEN = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const day = z.iso.date();

/** The day in a cell as 2026-11-20: a date, a date as people write it, or Excel's number of a day. */
export function findDay(raw: RawValue): string | undefined {
  const text = typeof raw === "number" ? daySince1900(raw) : plainText(raw);
  const [, year, month = "", date = ""] = WRITTEN.exec(text) ?? [];
  if (year === undefined) return undefined;
  const found = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return day.safeParse(found).success ? found : undefined;
}

/** Excel counts days from 1899-12-30 on. Counted in 400-year eras that begin on 1 March, so that leap days come last. */
function daySince1900(serial: number): string {
  const days = Math.floor(serial) + 693_899;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const date = ofYear - Math.floor((153 * march + 2) / 5) + 1;
  const month = march < 10 ? march + 3 : march - 9;
  return `${year + era * 400 + (month <= 2 ? 1 : 0)}-${month}-${date}`;
}
