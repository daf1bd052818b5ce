import { policy, stopProblems } from "@jianheng/domain/jobs";
import { type Result, refuse } from "@jianheng/domain/kernel";
import { recordActs } from "../platform/audit/index.ts";
import { type Context, notFound } from "../platform/http/index.ts";
import { type answerOf, reached } from "./answer.ts";
import { showJob } from "./show-job.ts";
import { findJob, stopJob as stop } from "./store.ts";

/** Stops a job: at once where it waits, as soon as it safely can where it runs. */
export async function stopJob(
  context: Context,
  { params }: { params: { job: string } },
): Promise<Result<ReturnType<typeof answerOf>>> {
  const { transaction, organisation, at } = context;
  const { job } = params;
  const row = await findJob(transaction, { ...reached(context), job, lock: true });
  if (!row) return notFound();
  const problems = stopProblems(row.state);
  if (problems.length > 0) return refuse(problems);
  await stop(transaction, { organisation, job, state: row.state, at });
  const details = { kind: row.kind };
  await recordActs(context, { action: policy.stop, organisation, subject: { kind: "job", id: job }, details });
  return await showJob(context, { params });
}
