import type { Problem } from "@jianheng/domain/kernel";
import { byCell, type Found, findRegister } from "@jianheng/domain/registers";
import { cellAddress } from "@jianheng/domain/workbook";
import { MOST_TOLD, type Told } from "./resolve-store.ts";

/** What is wrong with a workbook, as it is found: all of it counted, the first of it told. */
export function problemsTold({ sheet, columns }: { sheet: string; columns: readonly Found[] }) {
  const told: { row: number; problem: Problem }[] = [];
  let count = 0;
  const placeOf = (column: string, part: Found["part"]) =>
    columns.find((one) => one.column.id === column && one.part === part)?.at ??
    columns.find((one) => one.column.id === column)?.at ??
    0;
  return {
    /** How many there are. */
    count: () => count,
    /** Of one row, as they come. */
    add(row: number, problems: readonly Problem[]): void {
      count += problems.length;
      const room = Math.max(0, MOST_TOLD - told.length);
      told.push(...problems.slice(0, room).map((problem) => ({ row, problem })));
    },
    /** Of many rows, all with the same place and words; found beside those that came. */
    addAll({ rows, count: more }: Told, of: { column: string; part?: Found["part"]; words: Words }): void {
      count += more;
      const column = placeOf(of.column, of.part ?? "value");
      const wrong = rows.map(({ at, other }) => ({
        row: at,
        problem: { at: cellAddress({ sheet, row: at, column }), ...of.words(other) },
      }));
      told.push(...wrong);
    },
    /** Where a column of a row stands. */
    cellOf: ({ row, column }: { row: number; column: string }) =>
      cellAddress({ sheet, row, column: placeOf(column, "value") }),
    /** The first of them, by their cells: rows from the top, each from left to right. */
    first: () =>
      told
        .toSorted((one, two) => one.row - two.row || byCell(one.problem, two.problem))
        .slice(0, MOST_TOLD)
        .map(({ problem }) => problem),
  };
}

export type ProblemsTold = ReturnType<typeof problemsTold>;

type Words = (other: number | undefined) => Omit<Problem, "at">;

export const UNKNOWN_PERSON: Words = () => ({
  code: "unknown-person",
  message: {
    zh: "本单位没有登记过这个身份证号的人员：请先在人员中登记",
    en: "nobody with this number is registered here",
  },
});
/** What is named is no record of this register. */
export function unknownRecord(of: string): Words {
  const words = findRegister(of)?.words ?? { zh: of, en: of };
  return () => ({
    code: "unknown-record",
    message: {
      zh: `“${words.zh}”台账中没有这一条：请先登记，或改正此格`,
      en: `“${words.en}” has no such record: enter it first, or correct this cell`,
    },
  });
}
export const MISNAMED: Words = () => ({
  code: "name-differs",
  message: {
    zh: "姓名与登记的不一致：请核对身份证号和姓名",
    en: "he is registered by another name: compare number and name",
  },
});
export const DOUBLED: Words = (other = 0) => ({
  code: "row-twice",
  message: {
    zh: `与第${other + 1}行是同一条记录（关键栏相同）：请删去一行`,
    en: `the same record as in row ${other + 1}: remove one`,
  },
});
