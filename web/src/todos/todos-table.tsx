import { Link } from "@tanstack/react-router";
import { api, ask } from "../api/client.ts";
import type { AssessmentTodo, Todo } from "../api/models.ts";
import { PagedTable } from "../ui/table.tsx";
import { usePages } from "../ui/use-pages.ts";
import { formatDay, formatTime } from "../ui/when.ts";
import { aboutWords } from "./about-words.ts";
import { placeOf } from "./place-of.ts";

/** What waits for one in the post one acts in, what is due first. */
export function TodosTable({ empty }: { empty: string }) {
  const pages = usePages(["todos", "list"], async (query) => {
    const page = await ask(api.GET("/api/todos", { params: { query } }));
    const items = page.items.map((one) => ({ ...one, id: idOf(one) }));
    return { ...page, items };
  });
  return (
    <PagedTable
      pages={pages}
      caption="以当前身份须办理的事项，期限在前的排在前面"
      empty={empty}
      columns={[
        { title: "事项", cell: (one) => <ToWork of={one} /> },
        { title: "鉴定所（站）", cell: ({ station }) => station.name },
        { title: "内容", cell: aboutWords },
        { title: "开始等待", cell: ({ since }) => formatTime(since) },
        {
          title: "期限",
          cell: ({ until, overdue }) =>
            until === null ? (
              "—"
            ) : overdue ? (
              <strong className="overdue">{formatDay(until)}（已逾期）</strong>
            ) : (
              formatDay(until)
            ),
        },
      ]}
    />
  );
}

function idOf(one: Todo): string {
  return one.about === "assessment"
    ? [one.assessment, one.action, one.sheet, one.since].join(" ")
    : `change ${one.application}`;
}

function ToWork({ of }: { of: Todo }) {
  if (of.about === "assessment") return <ToAssessment of={of} />;
  return (
    <Link to="/organisations/$organisation/changes" params={{ organisation: of.station.id }}>
      {of.words.zh}
    </Link>
  );
}

function ToAssessment({ of }: { of: AssessmentTodo }) {
  const { words, station, assessment } = of;
  const params = { organisation: station.id, assessment };
  const place = placeOf(of);
  if (place.page === "sheet") {
    return (
      <Link
        to="/organisations/$organisation/assessments/$assessment/sheets/$sheet"
        params={{ ...params, sheet: place.sheet }}
      >
        {words.zh}
      </Link>
    );
  }
  if (place.page === "comparison") {
    return (
      <Link to="/organisations/$organisation/assessments/$assessment/comparison" params={params}>
        {words.zh}
      </Link>
    );
  }
  return (
    <Link to="/organisations/$organisation/assessments/$assessment" params={params} hash={place.hash}>
      {words.zh}
    </Link>
  );
}
