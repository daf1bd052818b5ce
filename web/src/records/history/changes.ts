import type { Register } from "@jianheng/domain/registers";
import type { ShownRecord, ShownValues } from "../../api/models.ts";
import { wordsOf } from "../words-of.ts";

/** One column that somebody changed. */
export interface Change {
  column: string;
  before: string;
  after: string;
}

/** What was changed at one time, by whom. */
export interface Changed {
  version: number;
  at: string;
  by: string | null;
  /** Why, where it was not the station that changed it. */
  why: string | null;
  changes: Change[];
}

/** What a record said before, the newest first: of each change what stood there until then, and what since. */
export function changesOf(register: Register, { values, history }: Pick<ShownRecord, "values" | "history">): Changed[] {
  return history.map(({ version, until, by, why, values: before }, index) => ({
    version,
    at: until,
    by,
    why,
    changes: between(register, { before, after: history[index - 1]?.values ?? values }),
  }));
}

function between({ columns }: Register, { before, after }: { before: ShownValues; after: ShownValues }): Change[] {
  const differing = columns.filter(({ id }) => JSON.stringify(before[id]) !== JSON.stringify(after[id]));
  return differing.map((column) => ({
    column: column.name,
    before: wordsOf(column, before[column.id]) || "未填写",
    after: wordsOf(column, after[column.id]) || "未填写",
  }));
}
