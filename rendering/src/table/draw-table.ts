import type { PlannedColumn, PlannedTable } from "@jianheng/domain/registers";
import { cellText } from "../spreadsheet/cell-text.ts";
import type { Cell, CellStyle, DataValidation, PlacedSheet } from "../spreadsheet/hucre.ts";

export type TableCell = string | number | null;

/** Rows below the last one that are ready to be filled in: their cells are text already. */
const READY = 500;
/** Drop-downs reach further than that: who pastes a long table has them too. */
const LAST_ROW = 200_001;
const LISTS = "选项";

const LINE = { style: "thin", color: { rgb: "8C8C8C" } } as const;
const BORDER = { top: LINE, right: LINE, bottom: LINE, left: LINE };
const HEADER: CellStyle = {
  border: BORDER,
  font: { bold: true },
  alignment: { horizontal: "center", vertical: "center", wrapText: true },
  fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "E7ECF3" } },
};
const REQUIRED: CellStyle = { ...HEADER, font: { bold: true, color: { rgb: "B42318" } } };
const BODY: Readonly<Record<PlannedColumn["as"], CellStyle>> = {
  text: { border: BORDER, numFmt: "@" },
  number: { border: BORDER },
};
const NOTE: CellStyle = { alignment: { wrapText: true, vertical: "center" }, numFmt: "@" };

interface Filled {
  plan: PlannedTable;
  rows: readonly (readonly TableCell[])[];
}

/** The sheets of tables: each itself, what is said of their columns, and, unseen, what their drop-downs offer. */
export function drawTables(tables: readonly Filled[]): PlacedSheet[] {
  const lists: (readonly string[])[] = [];
  const sheets = tables.map((table) => {
    const sheet = tableSheet(table, lists.length);
    lists.push(...table.plan.columns.flatMap(({ choices }) => (choices ? [choices] : [])));
    return sheet;
  });
  return [...sheets, notesSheet(tables), ...(lists.length > 0 ? [listsSheet(lists)] : [])];
}

/** `before`: so many drop-downs of other tables stand before its own. */
function tableSheet({ plan: { name, columns }, rows }: Filled, before: number): PlacedSheet {
  const ready = Array.from({ length: READY }, () => columns.map(() => null));
  const headings = columns.map(({ header }, at) => [`0,${at}`, heading(columns, at, header)] as const);
  return {
    name,
    columns: columns.map(({ width, as }) => ({ width, style: BODY[as] })),
    rows: [columns.map(({ header }) => header), ...rows.map((row) => row.map(written)), ...ready],
    cells: new Map([...headings, ...rows.flatMap(errors)]),
    rowDefs: new Map([[0, { height: 30 }]]),
    dataValidations: validations(columns, before),
    freezePane: { rows: 1 },
  };
}

function heading(columns: readonly PlannedColumn[], at: number, value: string): Partial<Cell> {
  return { value, type: "string", style: columns[at]?.required ? REQUIRED : HEADER };
}

function written(value: TableCell): TableCell {
  return typeof value === "string" ? cellText(value) : value;
}

/** Words that begin with # are written as words by the one door for single cells. */
function errors(row: readonly TableCell[], index: number): (readonly [string, Partial<Cell>])[] {
  return row.flatMap((value, at) => {
    if (typeof value !== "string" || !value.startsWith("#")) return [];
    return [[`${index + 1},${at}`, { value: cellText(value), type: "string", style: BODY.text }] as const];
  });
}

function validations(columns: readonly PlannedColumn[], before: number): DataValidation[] {
  let list = before;
  return columns.map(({ choices, enforced, prompt, header }, at) => {
    const letters = columnLetters(at);
    const said = { showInputMessage: true, inputTitle: header.slice(0, 32), inputMessage: prompt.slice(0, 255) };
    const range = `${letters}2:${letters}${LAST_ROW}`;
    if (!choices) return { type: "textLength", operator: "lessThanOrEqual", formula1: "32767", ...said, range };
    const from = columnLetters(list++);
    return {
      type: "list",
      formula1: `'${LISTS}'!$${from}$1:$${from}$${choices.length}`,
      allowBlank: true,
      showErrorMessage: enforced,
      errorTitle: "填写有误",
      errorMessage: "请从列表中选择",
      ...said,
      range,
    };
  });
}

function notesSheet(tables: readonly Filled[]): PlacedSheet {
  const columns = [26, 10, 46, 90].map((width) => ({ width, style: NOTE }));
  const rows = tables.flatMap(({ plan }, at) => [...(at > 0 ? [[]] : []), ...plan.notes.rows]);
  return { name: tables[0]?.plan.notes.name ?? "", columns, rows: rows.map((row) => [...row]) };
}

function listsSheet(lists: readonly (readonly string[])[]): PlacedSheet {
  const longest = Math.max(...lists.map((list) => list.length));
  const rows = Array.from({ length: longest }, (_, at) => lists.map((list) => list[at] ?? null));
  return { name: LISTS, hidden: true, columns: lists.map(() => ({ width: 20, style: NOTE })), rows };
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? "" : columnLetters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}
