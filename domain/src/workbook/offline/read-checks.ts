import type { SheetContent } from "../../assessments/index.ts";
import type { Problem } from "../../kernel/index.ts";
import type { ReadyLine } from "../../scoring/index.ts";
import { CONFORMS, HEADINGS } from "../names.ts";
import { plainText } from "../read/cells.ts";
import type { Table } from "../read/find-table.ts";
import { lineTwice, strayCell, unknownLine, unusedCell } from "../read/problems.ts";
import { cell } from "../read/read-line.ts";

/** What is said of the checks of groups, with the cell of each. */
export interface ReadChecks {
  touched: Readonly<Record<string, boolean>>;
  places: ReadonlyMap<string, string>;
  problems: Problem[];
}

const YES: readonly string[] = [CONFORMS.yes, "是", "√", "✓", "✔"];
const NO: readonly string[] = [CONFORMS.no, "否", "×", "✗", "✘"];

/** The checks of groups that are said to conform or not. What was said once can't be unsaid, only said otherwise. */
export function readChecks(
  table: Table,
  { lines, base }: { lines: readonly ReadyLine[]; base: SheetContent },
): ReadChecks {
  const column = table.columns.get(HEADINGS.conforms);
  const keys = table.columns.get(HEADINGS.checkKey);
  const touched: Record<string, boolean> = {};
  const places = new Map<string, string>();
  if (column === undefined || keys === undefined) return { touched, places, problems: [] };
  const known = new Set(lines.flatMap(({ memberIds }) => memberIds));
  const problems = table.sheet.rows.flatMap((_, row): Problem[] => {
    if (row <= table.head) return [];
    const { raw, at } = cell(table, row, column);
    const said = plainText(raw);
    const check = plainText(cell(table, row, keys).raw);
    if (check === "") return said === "" ? [] : [table.keys.has(row) ? unusedCell(at) : strayCell(at)];
    if (!known.has(check)) return [unknownLine(at, check)];
    if (places.has(`$.touched.${check}`)) return [lineTwice(at, check)];
    places.set(`$.touched.${check}`, at);
    if (said === "") return [];
    if (said === CONFORMS.unsaid) return base.touched[check] === undefined ? [] : [unsaid(at)];
    if (!YES.includes(said) && !NO.includes(said)) return [neither(at, said)];
    touched[check] = YES.includes(said);
    return [];
  });
  return { touched, places, problems };
}

function neither(at: string, text: string): Problem {
  const message = {
    zh: `“${text}”不是“符合”“不符合”或“未核查”，请选其一`,
    en: `“${text}” is neither 符合 (conforms), 不符合 (does not) nor 未核查 (not looked at); choose one`,
  };
  return { at, code: "not-listed", message };
}

function unsaid(at: string): Problem {
  const message = {
    zh: "已核查的小项不能改回“未核查”：请选“符合”或“不符合”，或清空此格保持原样",
    en: "a check that was looked at can't be unsaid: choose 符合 or 不符合, or clear this cell to leave it as it is",
  };
  return { at, code: "looked-at-already", message };
}
