import type { Problem } from "@jianheng/domain/kernel";
import type { Register, Row } from "@jianheng/domain/registers";
import type { Context } from "../platform/http/index.ts";
import { directProblems } from "./direct.ts";
import { type Given, judgeGiven } from "./given.ts";
import { hasKey } from "./same-key-store.ts";
import { tableValues } from "./table-values.ts";

/** Everything that stands in the way of writing a record, each looked at though something else is wrong. Without `before` it is new. */
export async function writtenProblems(
  context: Context,
  of: { register: Register; id: string; row: Row; given: Given; before?: Row },
): Promise<Problem[]> {
  const { register, id, row, given, before } = of;
  const { problems, sound } = await judgeGiven(context, { register, row, given });
  const direct = await directProblems(context, { register, id, ...(before && { before }), after: sound });
  const there = await isThere(context, { register, id, row: sound });
  return [...problems, ...direct, ...(there ? [THERE] : [])];
}

/** Whether another record has the key of this one, as far as that can be read. */
async function isThere(
  { transaction, organisation, services }: Context,
  { register, id, row }: { register: Register; id: string; row: Row },
): Promise<boolean> {
  if (register.key.some((column) => (row[column] ?? null) === null)) return false;
  const columns = register.columns.filter((column) => register.key.includes(column.id));
  const values = tableValues(services.personalData, { register, record: id, row, columns });
  return await hasKey(transaction, { organisation, register, id, values });
}

/** Another record has the same key. */
export const THERE: Problem = {
  at: "",
  code: "already-there",
  message: {
    zh: "已有这条记录（关键栏相同）：请在列表中找到它，修改它",
    en: "the register has this record already: find it in the list and change it",
  },
};
