import { type Problem, type Relation, reach } from "../kernel/index.ts";
import { policy } from "./policy.ts";

/** How a job stands: waiting to be run or run again, running, or at its end in one of three ways. */
export type JobState = "waiting" | "running" | "done" | "failed" | "stopped";

/** Whether somebody sees and steers only what he asked for himself. */
export function seesOwnOnly({ post, relation }: { post: string; relation: Relation }): boolean {
  return !reach({ action: policy.oversee, post }).includes(relation);
}

/** Why a job can't be stopped any more. */
export function stopProblems(state: JobState): Problem[] {
  if (state === "waiting" || state === "running") return [];
  const message = { zh: "任务已经结束，无需停止", en: "the job has ended already" };
  return [{ at: "", code: "job-ended", message }];
}

/** Why a job can't be run again. */
export function retryProblems(state: JobState): Problem[] {
  if (state === "failed" || state === "stopped") return [];
  const message = {
    zh: "只有失败或已停止的任务可以重新执行",
    en: "only a job that failed or was stopped is run again",
  };
  return [{ at: "", code: "job-not-ended", message }];
}
