import { policy } from "@jianheng/domain/jobs";
import { z } from "zod";
import { inOrganisation, momentKey, paged, pageOf, type Route, route } from "../platform/http/index.ts";
import { listJobs } from "./list-jobs.ts";
import { retryJob } from "./retry-job.ts";
import { showJob } from "./show-job.ts";
import { stopJob } from "./stop-job.ts";

const ofJob = inOrganisation.extend({ job: z.uuid() });
const state = z.enum(["waiting", "running", "done", "failed", "stopped"]);

const job = z.object({
  id: z.uuid(),
  kind: z.string(),
  words: z.object({ zh: z.string(), en: z.string() }),
  state,
  done: z.number().int(),
  total: z.number().int().nullable(),
  /** What it is at, in words, where it says so. */
  step: z.string().nullable(),
  message: z.string().nullable(),
  by: z.object({
    person: z.object({ id: z.uuid(), name: z.string().nullable() }).nullable(),
    system: z.string().nullable(),
  }),
  createdAt: z.string(),
  startedAt: z.string().nullable(),
  endedAt: z.string().nullable(),
  result: z.unknown(),
});

/** What is asked of jobs over HTTP. */
export const routes: readonly Route[] = [
  route({
    method: "GET",
    path: "/api/organisations/:organisation/jobs",
    words: { zh: "后台任务", en: "jobs" },
    access: { may: policy.see },
    params: inOrganisation,
    query: z.strictObject({ ...paged(momentKey), state: state.optional() }),
    answer: pageOf(job),
    handle: listJobs,
  }),
  route({
    method: "GET",
    path: "/api/organisations/:organisation/jobs/:job",
    words: { zh: "后台任务的进度", en: "a job and how far it is" },
    access: { may: policy.see },
    params: ofJob,
    answer: job,
    handle: showJob,
  }),
  route({
    method: "POST",
    path: "/api/organisations/:organisation/jobs/:job/stop",
    words: { zh: "停止后台任务", en: "stop a job" },
    access: { may: policy.stop },
    params: ofJob,
    answer: job,
    refusals: ["job-ended"],
    handle: stopJob,
  }),
  route({
    method: "POST",
    path: "/api/organisations/:organisation/jobs/:job/retry",
    words: { zh: "重新执行后台任务", en: "run a job again" },
    access: { may: policy.retry },
    params: ofJob,
    answer: job,
    refusals: ["job-not-ended", "already-there"],
    handle: retryJob,
  }),
];
