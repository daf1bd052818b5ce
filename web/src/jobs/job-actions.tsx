import { api, ask } from "../api/client.ts";
import type { Job } from "../api/models.ts";
import { isOpen } from "../ui/job-state.tsx";
import { useMay } from "../ui/me.ts";
import { useCommand } from "../ui/use-command.ts";

/** Stopping a job that is open, trying again one that came to nothing. */
export function JobActions({ organisation, job }: { organisation: string; job: Job }) {
  const may = useMay(organisation);
  const params = { path: { organisation, job: job.id } };
  const stops = isOpen(job) && may("jobs.stop");
  const retries = (job.state === "failed" || job.state === "stopped") && may("jobs.retry");
  const command = useCommand({
    run: () =>
      ask(
        stops
          ? api.POST("/api/organisations/{organisation}/jobs/{job}/stop", { params })
          : api.POST("/api/organisations/{organisation}/jobs/{job}/retry", { params }),
      ),
    changes: [["jobs", organisation]],
  });
  if (!stops && !retries) return "—";
  return (
    <>
      <button type="button" className="linklike" disabled={command.busy} onClick={() => command.run(undefined)}>
        {stops ? "停止" : "重新执行"}
        <span className="hidden">：{job.words.zh}</span>
      </button>
      {command.failure ? <span role="alert">{command.failure.message}</span> : null}
    </>
  );
}
