import { Select } from "antd";
import { useState } from "react";
import type { Job } from "../api/models.ts";
import { Filter } from "../ui/filter.tsx";
import { JOB_STATES, JobState } from "../ui/job-state.tsx";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { PagedTable } from "../ui/table.tsx";
import { useOrganisationName } from "../ui/use-organisations.ts";
import { useOrganisation } from "../ui/use-params.ts";
import { formatTime } from "../ui/when.ts";
import { JobActions } from "./job-actions.tsx";
import { outcomeOf } from "./outcome.ts";
import { useJobs } from "./use-jobs.ts";

/** 后台任务: what the system works on, and has worked on, for an organisation. */
export function JobsPage() {
  const organisation = useOrganisation();
  return (
    <Needs action="jobs.see" organisation={organisation}>
      <Content key={organisation} organisation={organisation} />
    </Needs>
  );
}

function Content({ organisation }: { organisation: string }) {
  const name = useOrganisationName(organisation) ?? "";
  const [state, setState] = useState<Job["state"]>();
  const pages = useJobs({ organisation, state });
  return (
    <Page title="后台任务" crumbs={[[name]]}>
      <div className="filters">
        <Filter label="状态">
          {(id) => (
            <Select
              id={id}
              style={{ minWidth: 160 }}
              allowClear
              placeholder="全部状态"
              options={JOB_STATES}
              value={state ?? null}
              onChange={(next) => setState((next as Job["state"] | null) ?? undefined)}
            />
          )}
        </Filter>
      </div>
      <PagedTable
        pages={pages}
        caption={`${name}的后台任务，最近的在前`}
        empty="没有后台任务。"
        columns={[
          { title: "任务", cell: ({ words }) => words.zh },
          { title: "状态", cell: (job) => <JobState job={job} /> },
          { title: "说明", cell: (job) => outcomeOf(job) ?? "—" },
          { title: "提交人", cell: ({ by }) => (by.person ? (by.person.name ?? "其他单位人员") : "系统") },
          { title: "提交时间", cell: ({ createdAt }) => formatTime(createdAt) },
          { title: "结束时间", cell: ({ endedAt }) => (endedAt === null ? "—" : formatTime(endedAt)) },
          { title: "操作", buttons: true, cell: (job) => <JobActions organisation={organisation} job={job} /> },
        ]}
      />
    </Page>
  );
}
