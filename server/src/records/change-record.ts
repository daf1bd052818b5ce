import { type Result, refuse, residentId } from "@jianheng/domain/kernel";
import { type Register, type Row, tidyRow } from "@jianheng/domain/registers";
import { refusingViolations } from "../platform/db/index.ts";
import type { Context } from "../platform/http/index.ts";
import { type Given, judgeGiven } from "./given.ts";
import { lockToKeep } from "./lock-to-keep.ts";
import { recordAct } from "./record-act.ts";
import { type ShownRecord, showRecord } from "./show-record.ts";
import { rowOf } from "./shown.ts";
import { changeRecord as change } from "./store.ts";
import { tableOf } from "./table-of.ts";
import { tableValues } from "./table-values.ts";
import { THERE, writtenProblems } from "./written-problems.ts";

/** Writes a record anew: the whole row. What is as it was is no change, and no act. */
export async function changeRecord(
  context: Context,
  of: { params: { register: string; record: string }; body: { values: Given }; version: number },
): Promise<Result<ShownRecord>> {
  const { params, body, version } = of;
  const locked = await lockToKeep(context, { params, version });
  if (!locked.ok) return locked;
  const { transaction, services } = context;
  const { which, found } = locked.value;
  const { register } = which;
  const before = rowOf(services.personalData, { register, row: found });
  const row = tidyRow(register, withNumbers(body.values, { register, before }));
  const columns = register.columns.filter(({ id }) => JSON.stringify(row[id]) !== JSON.stringify(before[id]));
  const given = { register, row, given: body.values };
  const problems =
    columns.length === 0
      ? (await judgeGiven(context, given)).problems
      : await writtenProblems(context, { ...given, id: which.id, before });
  if (problems.length > 0) return refuse(problems);
  if (columns.length === 0) return await showRecord(context, { params });
  const values = tableValues(services.personalData, { register, record: which.id, row, columns });
  return await refusingViolations({ [`${tableOf(register)}_key`]: THERE }, async () => {
    await change(transaction, { ...which, values });
    const changed = columns.map(({ id }) => id);
    await recordAct(context, { register, record: which.id, verb: "change", columns: changed, before, after: row });
    return await showRecord(context, { params });
  });
}

/** Whoever changes a record has seen its numbers masked: one that he leaves out, or gives back masked, stays. */
function withNumbers(given: Given, { register, before }: { register: Register; before: Row }): Given {
  const kept = register.columns.flatMap(({ id, type }) => {
    const number = before[id];
    if (type.kind !== "resident-id" || typeof number !== "string") return [];
    return given[id] === undefined || given[id] === residentId.mask(number) ? [[id, number] as const] : [];
  });
  return { ...given, ...Object.fromEntries(kept) };
}
