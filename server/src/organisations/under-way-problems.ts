import { purposeWords } from "@jianheng/domain/assessments";
import type { Problem } from "@jianheng/domain/kernel";
import type { Transaction } from "../platform/db/index.ts";
import { listUnderWay } from "./standing-store.ts";

/** How many are named; the rest are counted. */
const NAMED = 5;

/**
 * Why an organisation can't move now: assessments were begun with the line that it stands in, and those who have a
 * stage in one would no longer get to it.
 */
export async function underWayProblems(transaction: Transaction, organisation: string): Promise<Problem[]> {
  const rows = await listUnderWay(transaction, organisation);
  if (rows.length === 0) return [];
  const named = rows.slice(0, NAMED).map(({ station, purpose }) => ({ station, words: purposeWords[purpose] }));
  const zh = named.map(({ station, words }) => `${station}（${words.zh}）`).join("、");
  const en = named.map(({ station, words }) => `${station} (${words.en})`).join(", ");
  const more = rows.length > NAMED;
  const message = {
    zh: `还有${rows.length}项评估没有办结，请办结后再调整隶属关系：${zh}${more ? "等" : ""}`,
    en: `${rows.length} assessments are under way; close them before it moves: ${en}${more ? " and others" : ""}`,
  };
  return [{ at: "", code: "assessments-running", message }];
}
