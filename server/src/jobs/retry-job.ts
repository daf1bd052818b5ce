import { policy, retryProblems } from "@jianheng/domain/jobs";
import { type Result, refuse } from "@jianheng/domain/kernel";
import { recordActs } from "../platform/audit/index.ts";
import { type Context, notFound, refuseWhole } from "../platform/http/index.ts";
import { type answerOf, reached } from "./answer.ts";
import { showJob } from "./show-job.ts";
import { findJob, isUnderWay } from "./store.ts";

/** Has a job that failed or was stopped run again, in the name of whoever asked for it. */
export async function retryJob(
  context: Context,
  { params }: { params: { job: string } },
): Promise<Result<ReturnType<typeof answerOf>>> {
  const { transaction, organisation, services } = context;
  const { job } = params;
  const row = await findJob(transaction, { ...reached(context), job, lock: true });
  if (!row) return notFound();
  const problems = retryProblems(row.state);
  if (problems.length > 0) return refuse(problems);
  const { kind, unique_key: uniqueKey } = row;
  if (uniqueKey !== null && (await isUnderWay(transaction, { organisation, kind, uniqueKey }))) {
    return refuseWhole("already-there", "同样的任务正在等待或执行，无需重试", "the same job waits or runs already");
  }
  await services.jobs.retry(transaction, { organisation, job });
  await recordActs(context, {
    action: policy.retry,
    organisation,
    subject: { kind: "job", id: job },
    details: { kind },
  });
  return await showJob(context, { params });
}
