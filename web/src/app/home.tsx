import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { api, ask } from "../api/client.ts";
import { mayDo } from "../api/may.ts";
import { TodosTable } from "../todos/todos-table.tsx";
import { isOpen, JobState } from "../ui/job-state.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { useMe } from "../ui/me.ts";
import { Page } from "../ui/page.tsx";
import { Table } from "../ui/table.tsx";
import { formatPeriod, formatTime } from "../ui/when.ts";

/** 首页: what waits for one, who one is, what one is appointed to, and what is under way. Nothing that no record says. */
export function Home() {
  const me = useMe();
  const organisation = me.current.organisation.id;
  return (
    <Page
      title="首页"
      lead={`${me.person.name}，您正以“${me.current.organisation.name}　${me.current.post.name}”身份办理业务。`}
    >
      <section>
        <h2>我的待办</h2>
        <TodosTable empty="没有待办事项。" />
      </section>
      <h2>我的任职</h2>
      <Table
        caption="今天有效的岗位任职"
        rows={me.appointments}
        empty="今天没有有效的任职。"
        columns={[
          { title: "单位", cell: (one) => one.organisation.name },
          { title: "岗位", cell: (one) => one.post.name },
          { title: "任期", cell: formatPeriod },
          { title: "当前身份", cell: (one) => (one.id === me.current.id ? "是" : "否") },
        ]}
      />
      {mayDo({ me, action: "jobs.see", organisation }) ? <OpenJobs organisation={organisation} /> : null}
    </Page>
  );
}

function OpenJobs({ organisation }: { organisation: string }) {
  const query = useQuery({
    queryKey: ["jobs", organisation, "open"],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/jobs", {
          params: { path: { organisation }, query: { limit: 50 } },
        }),
      ),
  });
  return (
    <section>
      <h2>尚未完成的后台任务</h2>
      <Loaded query={query}>
        {({ items }) => (
          <Table
            caption="尚未完成"
            rows={items.filter(isOpen)}
            empty="没有尚未完成的后台任务。"
            columns={[
              { title: "任务", cell: ({ words }) => words.zh },
              { title: "进度", cell: (job) => <JobState job={job} /> },
              { title: "开始时间", cell: ({ startedAt }) => (startedAt ? formatTime(startedAt) : "—") },
            ]}
          />
        )}
      </Loaded>
      <p>
        <Link to="/organisations/$organisation/jobs" params={{ organisation }}>
          全部后台任务
        </Link>
      </p>
    </section>
  );
}
