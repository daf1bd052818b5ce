import { phaseWords, purposeWords } from "@jianheng/domain/assessments";
import { formatPoints } from "@jianheng/domain/kernel";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { Button, Select } from "antd";
import { useState } from "react";
import { api, ask } from "../api/client.ts";
import type { ListedAssessment } from "../api/models.ts";
import { Filter } from "../ui/filter.tsx";
import { useMay, useMe } from "../ui/me.ts";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { PagedTable } from "../ui/table.tsx";
import { usePages } from "../ui/use-pages.ts";
import { formatDay, formatPeriod } from "../ui/when.ts";
import { optionsOf, type Wanted, wantedWords } from "./assessment-words.ts";
import { BeginDialog } from "./begin-dialog.tsx";
import { useEditions } from "./editions.ts";

/** 评估: those of one's own organisation and of all below it, the latest first. */
export function AssessmentsPage() {
  const { current } = useMe();
  return (
    <Needs action="assessments.see" organisation={current.organisation.id}>
      <Content />
    </Needs>
  );
}

function Content() {
  const { current } = useMe();
  const may = useMay(current.organisation.id);
  const mayBelow = useMay("below");
  const navigate = useNavigate();
  const wanted = useSearch({ strict: false }) as Wanted;
  const [beginning, setBeginning] = useState(false);
  const pages = usePages(["assessments", wanted], (paging) =>
    ask(api.GET("/api/assessments", { params: { query: { ...wanted, ...paging } } })),
  );
  const begins = may("assessments.create") || mayBelow("assessments.create");
  return (
    <Page
      title="评估"
      actions={
        begins ? (
          <Button type="primary" onClick={() => setBeginning(true)}>
            发起评估
          </Button>
        ) : null
      }
    >
      <Filters wanted={wanted} onChange={(search) => void navigate({ to: "/assessments", search })} />
      <PagedTable
        pages={pages}
        caption={`本单位及下级的评估（${wantedWords(wanted)}），最近有进展的在前`}
        empty="没有符合条件的评估。"
        columns={[
          { title: "鉴定所（站）", cell: (one) => <ToAssessment of={one} /> },
          { title: "类型", short: true, cell: ({ purpose }) => purposeWords[purpose].zh },
          { title: "评估期", cell: formatPeriod },
          { title: "进展", cell: ({ phase }) => phaseWords[phase].zh },
          {
            title: "办理期限",
            short: true,
            cell: ({ waitsUntil }) => (waitsUntil === null ? "—" : formatDay(waitsUntil)),
          },
          { title: "得分", short: true, cell: ({ points }) => (points === null ? "—" : formatPoints(points)) },
          { title: "等级", short: true, cell: ({ band }) => band ?? "—" },
        ]}
      />
      <BeginDialog
        open={beginning}
        onClose={() => setBeginning(false)}
        onBegun={({ organisation, id }) =>
          void navigate({
            to: "/organisations/$organisation/assessments/$assessment",
            params: { organisation, assessment: id },
          })
        }
      />
    </Page>
  );
}

function ToAssessment({ of: { id, station } }: { of: ListedAssessment }) {
  return (
    <Link
      to="/organisations/$organisation/assessments/$assessment"
      params={{ organisation: station.id, assessment: id }}
    >
      {station.name ?? "—"}
    </Link>
  );
}

function Filters({ wanted, onChange }: { wanted: Wanted; onChange: (wanted: Wanted) => void }) {
  const { data: editions = [] } = useEditions();
  const standards = editions.map(({ data }) => ({ value: data.id, label: data.name }));
  const choices = { ...optionsOf, standard: { label: "评估标准", options: standards } };
  return (
    <div className="filters">
      {Object.entries(choices).map(([name, { label, options }]) => (
        <Filter key={name} label={label}>
          {(id) => (
            <Select
              id={id}
              style={{ minWidth: 150 }}
              allowClear
              placeholder="全部"
              options={[...options]}
              value={wanted[name as keyof Wanted] ?? null}
              onChange={(next) => {
                const { [name as keyof Wanted]: _before, ...others } = wanted;
                onChange(next ? { ...others, [name]: next } : others);
              }}
            />
          )}
        </Filter>
      ))}
    </div>
  );
}
