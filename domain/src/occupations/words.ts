import { listTerms, type Problem } from "../kernel/index.ts";

type Wrong = Omit<Problem, "at">;

/** What can be wrong with a workbook of occupations. */
export const WRONG = {
  name: wrong("wrong-name", "职业名称应为1至50个字，不能换行", "a name of 1 to 50 characters, in one line"),
  nameMissing: wrong("missing", "请填写职业名称", "give the name of the occupation"),
  error: wrong(
    "error-value",
    "单元格的值是错误（如 #N/A），请直接填写",
    "the value is an error: enter the value itself",
  ),
  column: wrong("unknown-column", "目录没有这一栏：请删去此列", "there is no such column: remove it"),
  columnTwice: wrong("column-twice", "这一栏出现两次，请删去一列", "this column stands here twice; remove one"),
  noRows: wrong("no-rows", "工作表中没有职业：请从第二行起填写", "there is no occupation: fill in from row 2 on"),
  tooMany: wrong("too-many-rows", "行数过多，请分几个文件导入", "too many rows: bring them in several files"),
} as const;

export function more(count: number): Problem {
  return { at: "", ...wrong("more-problems", `另有${count}处未列出，改正以上各处后再试`, `and ${count} more places`) };
}

export function columnMissing(headers: readonly string[]): Wrong {
  const { zh, en } = listTerms(headers);
  return wrong(
    "column-missing",
    `第一行表头缺少：${zh}。请在模板中填写`,
    `the first row lacks ${en}: use the template`,
  );
}

export function twice(row: number, what: { zh: string; en: string }): Wrong {
  return wrong("row-twice", `${what.zh}与第${row}行相同，请核对`, `the same ${what.en} as in row ${row}`);
}

export function contradicts(code: string, loaded: boolean): Wrong {
  const zh = `目录中该职业的编码是${code}，与此不一致：请核对后改正，或留空${loaded ? "；以前导入的编码有误的，在本页更正该职业" : ""}`;
  const en = `the number that is known is ${code}: correct this one, or leave it empty`;
  return wrong("code-contradicts", zh, loaded ? `${en}; or correct the one that was brought in` : en);
}

export function taken(name: string): Wrong {
  return wrong("code-taken", `目录中这个编码属于“${name}”，请核对`, `this number is known to be that of “${name}”`);
}

function wrong(code: string, zh: string, en: string): Wrong {
  return { code, message: { zh, en } };
}
