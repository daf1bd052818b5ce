import { contentHash, type Problem } from "../../kernel/index.ts";
import type { ReadyLine } from "../../scoring/index.ts";
import { cellAddress } from "../address.ts";
import type { RawSheet, RawValue } from "../model.ts";
import { HEADINGS } from "../names.ts";
import { cellAt, plainText, textOf } from "../read/cells.ts";
import { findHeaded, type Wanted } from "../read/find-headed.ts";
import { faultWithoutLine, unknownLine } from "../read/problems.ts";
import { findLine } from "../read/read-faults.ts";

/** A cell of a list, with its place. */
export interface ListCell {
  raw: RawValue;
  text: string;
  at: string;
}

/** A filled row of a list: the line that it belongs to, its id, and its cells by their headings. */
export interface ListRow {
  line: ReadyLine;
  /** The number as it was written: a group's line, or one of its checks. */
  number: ListCell;
  id: string;
  cell: (heading: string) => ListCell;
}

const ID = /^[\w-]{1,64}$/;

/** The filled rows of a list. A copied row, and one that was put in, are given ids that they always get. */
export function listRows(of: {
  sheets: readonly RawSheet[];
  wanted: Wanted;
  lines: readonly ReadyLine[];
  /** What tells this workbook's rows from another's. */
  key: string;
}): { rows: ListRow[]; problems: Problem[] } {
  const { sheets, wanted, lines, key } = of;
  const found = findHeaded(sheets, wanted);
  if (!("sheet" in found)) return { rows: [], problems: [found] };
  const { sheet, head, columns } = found;
  const seen = new Set<string>();
  const problems: Problem[] = [];
  const shown = wanted.headings.filter((heading) => heading !== HEADINGS.key);
  const rows = sheet.rows.flatMap((_, row): ListRow[] => {
    if (row <= head) return [];
    const cell = (heading: string) => cellIn(sheet, row, columns.get(heading) ?? -1);
    const texts = shown.map((heading) => cell(heading).text);
    if (texts.every((text) => text === "")) return [];
    const number = cell(HEADINGS.line);
    const name = plainText(number.raw);
    const line = findLine(lines, name);
    if (line === undefined) {
      problems.push(name === "" ? faultWithoutLine(number.at) : unknownLine(number.at, name));
      return [];
    }
    const id = idOf({ given: cell(HEADINGS.key).text, seen, made: [key, wanted.name, ...texts] });
    return [{ line, number, id, cell }];
  });
  return { rows, problems };
}

function cellIn(sheet: RawSheet, row: number, column: number): ListCell {
  const raw = cellAt(sheet, row, column);
  return { raw, text: textOf(raw), at: cellAddress({ sheet: sheet.name, row, column: Math.max(0, column) }) };
}

/** The same file gives the same ids, so that what was imported before is known again. */
function idOf({ given, seen, made }: { given: string; seen: Set<string>; made: readonly string[] }): string {
  const free = (id: string) => !seen.has(id) && seen.add(id).size > 0;
  if (ID.test(given) && free(given)) return given;
  for (let n = 0; ; n++) {
    const id = contentHash([...made, String(n)]).slice(0, 32);
    if (free(id)) return id;
  }
}
