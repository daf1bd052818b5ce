import { listTerms, type Problem } from "../../kernel/index.ts";
import { cellAddress, plainText, type RawValue, textOf } from "../../workbook/index.ts";
import type { Register } from "../model.ts";
import { type WorkbookColumn, workbookColumns } from "./columns.ts";
import { isUnsaved } from "./read-cell.ts";
import { CELLS } from "./words.ts";

/** A column as a workbook has it: the headed one, and where it stands. */
export interface Found extends WorkbookColumn {
  at: number;
}

/** Columns that everybody's tables have, and that say nothing. */
const IGNORED = new Set(["序号"]);

/** What the row of headings says: the columns that can be read, and what is wrong with the others. */
export interface FoundColumns {
  columns: readonly Found[];
  problems: readonly Problem[];
  /** Whether each row says which record it is: without, the sheet may be another register's altogether. */
  keyed: boolean;
}

/** Where the columns of a register stand, by the row of headings; all that is required, none twice, none that it has not. */
export function findColumns({
  register,
  sheet,
  headings,
}: {
  register: Register;
  sheet: string;
  headings: readonly RawValue[];
}): FoundColumns {
  const known = new Map(workbookColumns(register).map((one) => [plainText(one.header), one]));
  const found = new Map<WorkbookColumn, Found>();
  const twice = new Set<WorkbookColumn>();
  const problems: Problem[] = [];
  headings.forEach((raw, column) => {
    const heading = plainText(raw).replace(/\*$/, "");
    if (heading === "" || IGNORED.has(heading)) return;
    const at = cellAddress({ sheet, row: 0, column });
    if (isUnsaved(raw)) {
      problems.push({ at, ...CELLS.unsaved });
      return;
    }
    const one = known.get(heading);
    if (!one) problems.push({ at, ...unknown(textOf(raw)) });
    else if (found.has(one)) {
      twice.add(one);
      problems.push({ at, ...TWICE });
    } else found.set(one, { ...one, at: column });
  });
  const missing = [...known.values()].filter((one) => one.part === "value" && one.column.required && !found.has(one));
  if (missing.length > 0) problems.push({ at: `${sheet}!A1`, ...gone(missing.map(({ header }) => header)) });
  // Nobody knows which of two is meant.
  const columns = [...found].flatMap(([one, there]) => (twice.has(one) ? [] : [there]));
  const keyed = register.key.every((id) => columns.some(({ column, part }) => column.id === id && part === "value"));
  return { columns, problems, keyed };
}

/** A heading is no personal data; a long one is not told whole. */
function unknown(heading: string) {
  const told = heading.slice(0, 20);
  return {
    code: "unknown-column",
    message: {
      zh: `台账没有“${told}”这一栏：请删去此列，或把表头改成模板的写法`,
      en: `there is no column “${told}”: remove it, or write the heading as the template has it`,
    },
  };
}

const TWICE = {
  code: "column-twice",
  message: { zh: "这一栏出现两次，请删去一列", en: "this column stands here twice; remove one" },
};

function gone(headers: readonly string[]) {
  const { zh, en } = listTerms(headers);
  return {
    code: "column-missing",
    message: {
      zh: `第一行表头缺少：${zh}。请下载模板，在模板中填写`,
      en: `the first row lacks the headings ${en}: fill in the template`,
    },
  };
}
