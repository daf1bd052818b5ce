import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { Register } from "@jianheng/domain/registers";
import { refusingViolations } from "../platform/db/index.ts";
import type { Context } from "../platform/http/index.ts";
import { stayProblems } from "./direct.ts";
import { lockToKeep } from "./lock-to-keep.ts";
import { giveReason } from "./reason-store.ts";
import { recordAct } from "./record-act.ts";
import { countNaming, namingsOf } from "./references-store.ts";
import { rowOf } from "./shown.ts";
import { removeRecord as remove } from "./store.ts";

/** Removes a record that no other names, for a reason; what it said stays in its history. */
export async function removeRecord(
  context: Context,
  of: { params: { register: string; record: string }; body: { reason: string }; version: number },
): Promise<Result<undefined>> {
  const locked = await lockToKeep(context, of);
  if (!locked.ok) return locked;
  const { transaction, services } = context;
  const { which, found } = locked.value;
  const { register } = which;
  const before = rowOf(services.personalData, { register, row: found });
  const stays = await stayProblems(context, { register, id: which.id, before });
  if (stays.length > 0) return refuse(stays);
  const naming = await countNaming(transaction, which);
  if (naming.length > 0) return refuse(naming.map((one) => named(one.register, one.count)));
  // Somebody may name it between the look and the removal.
  const races = namingsOf(register).map((one) => [one.constraint, named(one.register, 1)] as const);
  return await refusingViolations(Object.fromEntries(races), async () => {
    await giveReason(transaction, of.body.reason);
    await remove(transaction, which);
    await recordAct(context, { register, record: which.id, verb: "remove", before, why: of.body.reason });
    return succeed(undefined);
  });
}

function named({ words }: Register, count: number): Problem {
  return {
    at: "",
    code: "named-by-others",
    message: {
      zh: `“${words.zh}”中有${count}条记录指向它：请先删去或改正那些记录`,
      en: `${count} of “${words.en}” name it: remove or correct them first`,
    },
  };
}
