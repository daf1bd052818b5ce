import type { Problem, Words } from "../../kernel/index.ts";

/** What can be wrong with a workbook itself; what is wrong with its findings says `parseFindings`. */

/** A formula whose result the file does not hold. */
export function formulaWithoutValue(at: string): Problem {
  return problem(at, "formula-without-value", {
    zh: "公式没有保存结果（或结果为空），请用 Excel 打开并保存后再试，或直接填写",
    en: "the result of this formula is not saved, or empty: open and save the file in Excel, or enter the value itself",
  });
}

/** A cell that shows an error such as #N/A. */
export function errorValue(at: string, text: string): Problem {
  return problem(at, "error-value", {
    zh: `单元格的值是错误“${text}”，请改正公式，或直接填写`,
    en: `the value of this cell is the error “${text}”: correct its formula, or enter the value itself`,
  });
}

/** Something other than a number where one belongs. */
export function notANumber(at: string, text: string): Problem {
  return problem(at, "not-a-number", {
    zh: `“${text}”不是数字，请填数字`,
    en: `“${text}” is no number; enter a number`,
  });
}

/** Something other than 是 or 否, or what people write for them. */
export function notYesNo(at: string, text: string): Problem {
  return problem(at, "not-yes-no", {
    zh: `“${text}”不是“是”或“否”，请选其一`,
    en: `“${text}” is neither 是 (yes) nor 否 (no); choose one`,
  });
}

/** A date that can't be read, or that no calendar has. */
export function notADate(at: string, text: string): Problem {
  return problem(at, "not-a-date", {
    zh: `“${text}”不是日期，请填成 2026-11-20 的样子`,
    en: `“${text}” is no date; write it like 2026-11-20`,
  });
}

/** A cell left empty in a line of which others are filled. */
export function emptyCell(at: string, label: Words): Problem {
  return problem(at, "missing", {
    zh: `此格未填（${label.zh}）：请填写，或清空整条作未评`,
    en: `empty (${label.en}): fill it in, or clear the whole line to leave it unassessed`,
  });
}

/** A grey cell that is filled. */
export function unusedCell(at: string): Problem {
  return problem(at, "unused-cell", {
    zh: "此格不用填，请清空；要说明的写在备注栏",
    en: "this cell is not used; clear it and write remarks in the column 备注",
  });
}

/** A filled cell in a row that is no line of the form. */
export function strayCell(at: string): Problem {
  return problem(at, "stray-cell", {
    zh: "此行不对应任何小项，所填内容无法计入：请填到该组首行，或清空",
    en: "this row belongs to no check, so what it holds can't count: fill in the first row of the group, or clear it",
  });
}

/** The same line in two rows. */
export function lineTwice(at: string, id: string): Problem {
  return problem(at, "line-twice", {
    zh: `${id}在表中出现两次，请删去多余的一行`,
    en: `${id} stands in the sheet twice; remove one row`,
  });
}

/** A key or number that the standard has not. */
export function unknownLine(at: string, id: string): Problem {
  return problem(at, "unknown-line", {
    zh: `本标准没有“${id}”这一条，请改正编号`,
    en: `this standard has no “${id}”; correct the number`,
  });
}

/** A count beside a list of faults that is longer or shorter. */
export function countDiffers(at: string, count: number, listed: number): Problem {
  return problem(at, "count-differs", {
    zh: `此处填${count}例，问题清单中有${listed}条：请改为一致，或清空此格`,
    en: `${count} here, ${listed} in the list 问题清单: make them equal, or clear this cell`,
  });
}

/** A fault listed for a line that is not scored by faults. */
export function countsNoFaults(at: string, id: string): Problem {
  return problem(at, "counts-no-faults", {
    zh: `${id}不按例数计分，不能列在问题清单；请写在该条的备注栏`,
    en: `${id} is not scored by counting faults; write this in its column 备注`,
  });
}

/** A fault listed without the number of its line. */
export function faultWithoutLine(at: string): Problem {
  return problem(at, "missing", { zh: "请填此问题的编号", en: "give the number that this fault belongs to" });
}

/** A veto with grounds, but neither 是 nor 否. */
export function undecidedVeto(at: string): Problem {
  return problem(at, "missing", {
    zh: "已写依据，请选是否存在",
    en: "grounds are given: choose 是 (yes) or 否 (no)",
  });
}

/** A veto that stands, without its grounds. */
export function groundsMissing(at: string): Problem {
  return problem(at, "missing", { zh: "否决项存在的，须写明依据", en: "a veto needs its grounds" });
}

/** A sheet that is gone. */
export function sheetMissing(name: string): Problem {
  return problem(`${name}!A1`, "sheet-missing", {
    zh: `工作簿中没有“${name}”页，请重新导出后填写`,
    en: `the workbook has no sheet “${name}”; export a new one`,
  });
}

/** Headings of a sheet that are gone or were changed, at the row of headings. */
export function columnsMissing(at: string, headings: readonly string[]): Problem {
  const list = headings.map((heading) => `“${heading}”`);
  return problem(at, "column-missing", {
    zh: `表头缺少${list.join("、")}，请把表头改回原样，或重新导出后填写`,
    en: `the headings ${list.join(", ")} are gone: put them back, or export a new workbook`,
  });
}

/** A workbook without the hidden sheet that ours have. */
export function noMeta(at: string): Problem {
  return problem(at, "not-an-input-workbook", {
    zh: "不是本系统导出的填写用工作簿，请用 jianheng sheet 导出后填写",
    en: "not an input workbook of this system; export one with jianheng sheet",
  });
}

/** A workbook of a layout that this version does not know. */
export function otherFormat(at: string, format: string): Problem {
  return problem(at, "other-format", {
    zh: `工作簿格式为“${format}”，本程序不识别，请重新导出`,
    en: `the workbook's format “${format}” is not known here; export a new one`,
  });
}

function problem(at: string, code: string, message: Words): Problem {
  return { at, code, message };
}
