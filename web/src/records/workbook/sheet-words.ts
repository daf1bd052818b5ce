import type { ImportResult, SheetResult } from "./import-result.ts";

/** What becomes of a sheet's rows. */
export function sheetWords({ rows, added, changed, same, problemCount }: SheetResult): string {
  if (problemCount > 0) return `有${problemCount}处需要修改`;
  if (rows === 0) return "没有填写";
  if (added + changed + same === 0) return "没有发现问题";
  const parts = [
    ...(added > 0 ? [`新增${added}条`] : []),
    ...(changed > 0 ? [`修改${changed}条`] : []),
    ...(same > 0 ? [`相同${same}条`] : []),
  ];
  return parts.join("，");
}

/** Which sheets were not read, and why; nothing where all were. `nameOf` tells their files, where there are several. */
export function passedWords(passed: ImportResult["passed"], nameOf?: (file: number) => string): string {
  const listed = (why: ImportResult["passed"][number]["why"]) =>
    passed
      .filter((one) => one.why === why)
      .map(({ file, sheet }) => (nameOf ? `“${sheet}”（${nameOf(file)}）` : `“${sheet}”`))
      .join("、");
  const [strange, hidden] = [listed("no-register"), listed("hidden")];
  return [
    ...(strange === "" ? [] : [`不是台账名称、没有读取的工作表：${strange}。`]),
    ...(hidden === "" ? [] : [`已隐藏、没有读取的工作表：${hidden}；需要导入的，请先取消隐藏。`]),
  ].join("");
}
