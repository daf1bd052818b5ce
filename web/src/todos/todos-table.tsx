import { Link } from "@tanstack/react-router";
import { api, ask } from "../api/client.ts";
import type { AssessmentTodo, LicenceTodo, Todo } from "../api/models.ts";
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
  if (one.about === "licence") return `licence ${one.station.id}`;
  return one.about === "assessment"
    ? [one.assessment, one.action, one.sheet, one.since].join(" ")
    : `change ${one.application}`;
}

function ToWork({ of }: { of: Todo }) {
  if (of.about === "assessment") return <ToAssessment of={of} />;
  if (of.about === "licence") return <ToLicences of={of} />;
  return (
    <Link to="/organisations/$organisation/changes" params={{ organisation: of.station.id }}>
      {of.words.zh}
    </Link>
  );
}

/** A station with one of them is led to it, with several to their list. */
function ToLicences({ of: { station, licences, words } }: { of: LicenceTodo }) {
  const params = { organisation: station.id, register: "licence" };
  const [only, ...more] = licences;
  if (only && more.length === 0) {
    return (
      <Link
        to="/organisations/$organisation/registers/$register/records/$record"
        params={{ ...params, record: only.id }}
      >
        {words.zh}
      </Link>
    );
  }
  return (
    <Link to="/organisations/$organisation/registers/$register" params={params} search={{}}>
      {words.zh}
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
