import type { NamedOccupation, PlannedTable } from "../registers/index.ts";
import { HEADINGS } from "./headings.ts";

/** The sheet of the dictionary of occupations. */
export const DICTIONARY = "职业目录";

/** The workbook of the dictionary with the occupations that are known, to be gone on with. */
export function planDictionary(occupations: readonly NamedOccupation[]): {
  plan: PlannedTable;
  rows: (string | null)[][];
} {
  const columns = HEADINGS.map(({ header, edition }) => ({
    header,
    width: edition === undefined ? 36 : 18,
    required: edition === undefined,
    as: "text" as const,
    enforced: false,
    prompt:
      edition === undefined ? "必填。写大典中的职业名称" : `大典${edition}年版的编码，如 6-29-01-01；未核实的留空`,
  }));
  const rows = occupations.map(({ name, codes }) =>
    HEADINGS.map(({ edition }) => (edition === undefined ? name : codes[edition])),
  );
  return { plan: { name: DICTIONARY, columns, notes: { name: "填写说明", rows: NOTES } }, rows };
}

const NOTES = [
  ["职业目录：填写说明"],
  ["每个职业填一行，表头不要改动；目录中已有的职业不必删去。"],
  ["名称相同的是同一个职业：再次导入时补上空缺的编码，不会重复；已有的编码不会被改动，也不会删去职业。"],
  ["编码须与所据的大典一致；没有核实的留空，系统标注“未核实”。"],
  ["有一处错误则全部不导入。"],
];
