import { type Result, refuse } from "@jianheng/domain/kernel";
import type { Transaction } from "../platform/db/index.ts";
import { notFound } from "../platform/http/index.ts";
import { isThere } from "./store.ts";

/** Why an application can't be ended: it is not there, or it has ended already. */
export async function ended<T>(transaction: Transaction, of: { station: string; id: string }): Promise<Result<T>> {
  if (!(await isThere(transaction, of))) return notFound();
  return refuse([
    {
      at: "",
      code: "already-ended",
      message: {
        zh: "这份变更申请已经办结或撤回：请刷新后查看",
        en: "this application was decided or withdrawn: reload to see how",
      },
    },
  ]);
}
