import { daysWords, findSpan, type Register, spanName, type Within } from "@jianheng/domain/registers";

/** Which records of a register a list shows, and its workbook has. */
export interface Wanted {
  /** Empty where none is looked for. */
  search: string;
  /** Null where the time does not matter. */
  within: Within | null;
}

/** What is wanted, as the interface is asked for it. */
export function queryOf({ search, within }: Wanted) {
  const { by, from, until } = within ?? {};
  return {
    ...(search === "" ? {} : { search }),
    ...(by === undefined ? {} : { by }),
    ...(typeof from === "string" ? { from } : {}),
    ...(typeof until === "string" ? { until } : {}),
  };
}

/** That a list is not all of a register. */
export function withinWords(register: Register, within: Within): string {
  const span = findSpan(register, within.by);
  return `只列${span ? spanName(register, span) : ""}在${daysWords(within)}的记录`;
}

/** What is said where none is found. */
export function emptyWords({ search, within }: Wanted): string {
  if (search !== "") return within ? `这段时间的记录中没有找到“${search}”。` : `没有找到“${search}”。`;
  return within ? "这段时间没有记录。" : "还没有记录。";
}
