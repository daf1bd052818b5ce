import type { JobState } from "@jianheng/domain/jobs";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { type Context, type Page, toPage } from "../platform/http/index.ts";
import { answerOf, reached } from "./answer.ts";
import { listJobs as list } from "./store.ts";

interface Query {
  state?: JobState | undefined;
  cursor?: [string, string] | undefined;
  limit: number;
}

/** The jobs of an organisation that the actor reaches, from the newest on. */
export async function listJobs(
  context: Context,
  { query: { state, cursor, limit } }: { query: Query },
): Promise<Result<Page<ReturnType<typeof answerOf>>>> {
  const found = await list(context.transaction, { ...reached(context), state, after: cursor, limit: limit + 1 });
  return succeed(
    toPage({ rows: found, limit, key: ({ moment, id }) => [moment, id], item: (row) => answerOf(context, row) }),
  );
}
