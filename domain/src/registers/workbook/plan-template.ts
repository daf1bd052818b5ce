import type { Column, Register } from "../model.ts";
import type { NamedOccupation } from "../occupations.ts";
import { choicesOf } from "./choices.ts";
import { type WorkbookColumn, workbookColumns } from "./columns.ts";

/** A column of a register's workbook as it is drawn. */
export interface PlannedColumn {
  header: string;
  /** In characters; a Chinese one is two wide. */
  width: number;
  required: boolean;
  /** Numbers are numbers; everything else is kept as text, so that Excel drops no digits. */
  as: "text" | "number";
  /** The drop-down. Several of them can be chosen only by writing them: such a column has none that is enforced. */
  choices?: readonly string[];
  enforced: boolean;
  /** What is said when a cell is selected. */
  prompt: string;
}

/** A register's workbook: the table, and what is said of its columns on a sheet of their own. */
export interface PlannedTable {
  name: string;
  columns: readonly PlannedColumn[];
  notes: { name: string; rows: readonly (readonly string[])[] };
}

/** The sheet that says what belongs into the columns. */
export const NOTES = "填写说明";
const WIDEST = 40;
/** Lists longer than this are not told whole: all of them stand in the drop-down. */
const TOLD = 60;

/** What the workbook of a register looks like, where there are these occupations to choose from. */
export function planTable(register: Register, occupations: readonly NamedOccupation[]): PlannedTable {
  const columns = workbookColumns(register);
  const key = columns.filter(({ column, part }) => part === "value" && register.key.includes(column.id));
  return {
    name: sheetName(register),
    columns: columns.map((one) => planned(one, namesIn(one, occupations))),
    notes: {
      name: NOTES,
      rows: [
        [`${register.words.zh}：填写说明`],
        ["每条记录填一行，表头不要改动；不需要的非必填列可以整列删去，删去的列导入时保持原值。"],
        [`“${key.map(({ header }) => header).join("、")}”相同的是同一条记录：再次导入时更新，不会重复。`],
        ["有一处错误则全部不导入；可先“检查”再导入。"],
        ["栏目", "是否必填", "怎样填写", "可选内容"],
        ...columns.map((one) => [
          one.header,
          isRequired(one) ? "必填" : "",
          how(one),
          listed(namesIn(one, occupations)),
        ]),
      ],
    },
  };
}

/** The sheet of a register's workbook; a sheet's name can't have these. */
export function sheetName({ words }: Register): string {
  return words.zh.replace(/[\\/?*[\]:]/g, "").slice(0, 31);
}

function namesIn({ column, part }: WorkbookColumn, occupations: readonly NamedOccupation[]): string[] | undefined {
  return part === "name" ? undefined : choicesOf(column.type, occupations)?.map(({ name }) => name);
}

function planned(one: WorkbookColumn, choices: readonly string[] | undefined): PlannedColumn {
  const { header, column } = one;
  const required = isRequired(one);
  return {
    header,
    width: Math.min(WIDEST, Math.max(12, header.length * 2 + 4, ...(choices ?? []).map((name) => name.length * 2 + 2))),
    required,
    as: ["count", "amount"].includes(column.type.kind) ? "number" : "text",
    ...(choices && { choices }),
    enforced: column.type.kind !== "choices",
    prompt: `${required ? "必填。" : ""}${how(one)}`,
  };
}

function isRequired({ column, part }: WorkbookColumn): boolean {
  return part === "value" && column.required;
}

function how({ column, part }: WorkbookColumn): string {
  const hint = column.hint === undefined ? "" : `${column.hint}。`;
  return part === "name" ? "填写姓名，用来核对号码；尚未登记的人员必须填写" : hint + HOW[column.type.kind](column);
}

const HOW: Readonly<Record<Column["type"]["kind"], (column: Column) => string>> = {
  text: ({ type }) => ("most" in type ? `文字，最多${type.most}个字` : "文字"),
  day: () => "日期，如 2026-11-20",
  year: () => "四位年份，如 2026",
  count: () => "整数",
  amount: () => "数，最多两位小数",
  "yes-no": () => "填“是”或“否”",
  choice: () => "从列表中选择",
  choices: () => "可选多项，用顿号隔开",
  occupation: () => "从列表中选择职业",
  level: () => "从列表中选择等级",
  person: () => "公民身份号码18位，按文本填写",
  "resident-id": () => "公民身份号码18位，按文本填写",
  record: () => "填写已登记的编号，与原台账一致",
};

function listed(names: readonly string[] = []): string {
  const told = names.slice(0, TOLD).join("、");
  return names.length > TOLD ? `${told}等${names.length}项，见单元格的下拉列表` : told;
}
