import { type Wrong, wrong } from "../checks/words.ts";

/** What can be wrong with a cell itself, whatever its column. */
export const CELLS = {
  error: wrong(
    "error-value",
    "单元格的值是错误（如 #N/A），请直接填写",
    "the value of this cell is an error such as #N/A: enter the value itself",
  ),
  unsaved: wrong(
    "formula-without-value",
    "公式没有保存结果：请用 Excel 打开并保存后再试，或直接填写",
    "the result of this formula is not saved: open and save the file in Excel, or enter the value itself",
  ),
  merged: wrong(
    "merged-cell",
    "此格与其他单元格合并，只有左上角一格有内容：请取消合并，逐格填写",
    "merged with others, of which only the first says something: unmerge them and fill in each",
  ),
  digitsDropped: wrong(
    "digits-dropped",
    "此格是数字，Excel 已丢掉号码的末几位或开头的0：请先把整列设为“文本”格式，再重新填写号码",
    "a number: Excel has dropped digits of it. Format the column as text, then enter it anew",
  ),
  masked: wrong(
    "masked-number",
    "号码带*号，是导出时遮盖的，不能导入：请改用“导出（含证件号码）”得到的文件，或填写完整号码",
    "this number was masked when it was taken out: take the register out with numbers, or give the whole number",
  ),
  nameMissing: wrong(
    "missing",
    "这位人员尚未登记：请填写姓名，导入时一并登记",
    "not registered yet: give the name, and the import registers him",
  ),
} as const satisfies Record<string, Wrong>;
