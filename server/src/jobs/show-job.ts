import { type Result, succeed } from "@jianheng/domain/kernel";
import { type Context, notFound } from "../platform/http/index.ts";
import { answerOf, reached } from "./answer.ts";
import { findJob } from "./store.ts";

/** One job that the actor reaches. */
export async function showJob(
  context: Context,
  { params: { job } }: { params: { job: string } },
): Promise<Result<ReturnType<typeof answerOf>>> {
  const row = await findJob(context.transaction, { ...reached(context), job });
  return row ? succeed(answerOf(context, row)) : notFound();
}
