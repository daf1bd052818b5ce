import { randomUUID } from "node:crypto";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { tidyRow } from "@jianheng/domain/registers";
import { refusingViolations } from "../platform/db/index.ts";
import type { Context } from "../platform/http/index.ts";
import type { Given } from "./given.ts";
import { openToKeep } from "./keepers.ts";
import { recordAct } from "./record-act.ts";
import { addRecord } from "./store.ts";
import { tableOf } from "./table-of.ts";
import { tableValues } from "./table-values.ts";
import { THERE, writtenProblems } from "./written-problems.ts";

/** Enters a record into a register, which has no other with its key. */
export async function enterRecord(
  context: Context,
  { params, body }: { params: { register: string }; body: { values: Given } },
): Promise<Result<{ id: string }>> {
  const opened = await openToKeep(context, params);
  if (!opened.ok) return opened;
  const register = opened.value;
  const row = tidyRow(register, body.values);
  const id = randomUUID();
  const problems = await writtenProblems(context, { register, id, row, given: body.values });
  if (problems.length > 0) return refuse(problems);
  const { transaction, organisation, services } = context;
  const values = tableValues(services.personalData, { register, record: id, row });
  return await refusingViolations({ [`${tableOf(register)}_key`]: THERE }, async () => {
    await addRecord(transaction, { organisation, register, id, values });
    const columns = register.columns.map((column) => column.id).filter((column) => row[column] !== null);
    await recordAct(context, { register, record: id, verb: "add", columns, after: row });
    return succeed({ id });
  });
}
