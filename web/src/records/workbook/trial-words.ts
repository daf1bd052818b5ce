import type { Column, Register } from "@jianheng/domain/registers";
import type { ShownValue, TriedSheet } from "../../api/models.ts";
import { formatTime } from "../../ui/when.ts";
import { namedBy } from "../named.ts";
import { recordName } from "../record-name.ts";
import { wordsOf } from "../words-of.ts";

/** How many cells of a sheet would be changed, and how many of them are not listed; `file` where there are several. */
export function changedWords({ sheet, count, named }: TriedSheet, file?: string): string {
  const more = count > named.length ? `，以下列出前${named.length}处，另有${count - named.length}处` : "";
  const what = count === 0 ? "没有修改已有的记录" : `将修改${count}处`;
  return `“${sheet}”${file === undefined ? "" : `（${file}）`}${what}${more}`;
}

/** Whether what stands was written after the workbook had been taken out: then the workbook puts back what was before. */
export function sinceWords({ takenOutAt, count, named }: TriedSheet): string {
  if (takenOutAt === null) return "工作簿中没有导出时间，不能判断现有内容是否在其导出后又有改动，请核对。";
  const since = named.filter((one) => one.since).length;
  const at = `工作簿导出于${formatTime(takenOutAt)}`;
  if (count === 0) return `${at}。`;
  if (since === 0) return `${at}，所列内容此后在系统中没有改动。`;
  return `${at}，所列内容中有${since}处此后在系统中又有改动，确认导入后将以工作簿的内容为准，请逐处核对。`;
}

/** Which records the workbook brings back that were removed since it was taken out; nothing where there are none. */
export function backWords(register: Register, { count, named }: TriedSheet["back"]): string {
  if (count === 0) return "";
  const names = named.map((key) => recordName(register, key)).join("、");
  const more = count > named.length ? `等${count}条` : "";
  return `有${count}条记录在导出后已从系统中删除，确认导入后将重新登记：${names}${more}。`;
}

/** What stands in a cell, or is to stand there: somebody with his masked number, as he may have the name of another. */
export function cellWords(column: Column, value: ShownValue): string {
  const words = wordsOf(column, value);
  const number = namedBy(value)?.number ?? "";
  return words === "" ? "未填写" : `${words}${number === "" ? "" : `（${number}）`}`;
}
