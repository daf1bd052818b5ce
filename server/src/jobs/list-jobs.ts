import type { JobState } from "@jianheng/domain/jobs";
import { type Result, succeed } from "@jianheng/domain/kernel";
import type { Context } from "../platform/http/index.ts";
import { pageOf, type TimeCursor } from "../platform/paging/index.ts";
import { answerOf, reached } from "./answer.ts";
import { listJobs as list } from "./store.ts";

interface Query {
  state?: JobState | undefined;
  cursor?: TimeCursor | undefined;
  limit: number;
}

/** The jobs of an organisation that the actor reaches, from the newest on. */
export async function listJobs(
  context: Context,
  { query: { state, cursor, limit } }: { query: Query },
): Promise<Result<{ items: ReturnType<typeof answerOf>[]; next: string | null }>> {
  const found = await list(context.transaction, { ...reached(context), state, after: cursor, limit: limit + 1 });
  const { rows, next } = pageOf(found, limit);
  return succeed({ items: rows.map((row) => answerOf(context, row)), next });
}
