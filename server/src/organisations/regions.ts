import type { Problem } from "@jianheng/domain/kernel";
import type { Transaction } from "../platform/db/index.ts";
import { isRegion } from "./store.ts";

/** What is wrong with where an organisation is said to lie; it need not be said. */
export async function regionProblems(transaction: Transaction, region: string | null): Promise<Problem[]> {
  return region === null || (await isRegion(transaction, region)) ? [] : [UNKNOWN_REGION];
}

const UNKNOWN_REGION: Problem = {
  at: "$.region",
  code: "unknown-region",
  message: {
    zh: "没有这个行政区划代码，请从列表中选择",
    en: "there is no such region; choose one of the list",
  },
};
