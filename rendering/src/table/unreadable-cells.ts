import type { RawValue } from "@jianheng/domain/workbook";

/** The cells of a sheet that its rows alone would give as empty. */
export interface Unreadable {
  /** Whose formulas were saved without their results: `B4`. */
  unsaved: readonly string[];
  /** Areas of which only the first cell says something: `A2:A9`. */
  merged: readonly string[];
}

/** Gives the unreadable cells of each row; rows are asked for from the top on, counted from 0. */
export function unreadableCells({ unsaved, merged }: Unreadable): (row: number) => readonly UnreadableCell[] {
  const areas = [...merged.map(areaOf), ...unsaved.map(areaOf)];
  const values = new Map(areas.map((area, at) => [area, at < merged.length ? MERGED : FORMULA]));
  areas.sort((one, other) => one.top - other.top);
  let [begun, open]: [number, Area[]] = [0, []];
  return (row) => {
    for (let area = areas[begun]; area && area.top <= row; area = areas[++begun]) open.push(area);
    open = open.filter(({ bottom }) => bottom >= row);
    return open.flatMap((area) => {
      const value = values.get(area) ?? FORMULA;
      const first = value === MERGED && row === area.top ? area.left + 1 : area.left;
      return Array.from({ length: Math.max(0, area.right - first + 1) }, (_, at) => [first + at, value] as const);
    });
  };
}

type UnreadableCell = readonly [column: number, value: RawValue];

const FORMULA: RawValue = { unreadable: "formula", text: "=" };
const MERGED: RawValue = { unreadable: "merged", text: "" };
/** Beyond, nothing is read: a row may be merged to its end. */
const LAST_COLUMN = 199;

interface Area {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

function areaOf(reference: string): Area {
  const [first = "", last = first] = reference.split(":");
  const [from, until] = [placeOf(first), placeOf(last)];
  return { top: from.row, left: from.column, bottom: until.row, right: Math.min(until.column, LAST_COLUMN) };
}

function placeOf(cell: string): { row: number; column: number } {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
