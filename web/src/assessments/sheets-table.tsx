import { stageWords } from "@jianheng/domain/assessments";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import type { Assessment } from "../api/models.ts";
import { Table } from "../ui/table.tsx";
import { statusWords } from "./assessment-words.ts";
import { findEdition, useEditions } from "./editions.ts";
import { SupplementsTable } from "./supplements-table.tsx";
import type { Place } from "./use-assessment.ts";
import { writersOf } from "./writers-of.ts";

/** Fetched when it is opened: it brings the lines of the standard. */
const ReassignDialog = lazy(async () => ({ default: (await import("./acts/reassign-dialog.tsx")).ReassignDialog }));

/** 评估表: who fills in what, and how far it is, as far as the reader may know. */
export function SheetsTable({ place, of }: { place: Place; of: Assessment }) {
  const { data: editions = [] } = useEditions();
  const [from, setFrom] = useState<Assessment["sheets"][number]>();
  return (
    <>
      <Table
        caption="每位评估人员（或评估组）一张"
        rows={of.sheets}
        empty="还没有评估表：阶段启动后自动建立。"
        columns={[
          { title: "阶段", cell: ({ stage }) => stageWords[stage].zh },
          { title: "填写人", cell: writersOf },
          { title: "状态", cell: ({ status }) => statusWords[status] },
          {
            title: "已评",
            cell: ({ inside }) => (inside === null ? "—" : `${inside.progress.done} / ${inside.progress.of}`),
          },
          {
            title: "操作",
            buttons: true,
            cell: (sheet) => (
              <div className="row-actions">
                <ToSheet place={place} of={sheet} />
                {sheet.reassignable === null ? null : (
                  <button type="button" className="linklike" onClick={() => setFrom(sheet)}>
                    改派<span className="hidden">：{writersOf(sheet)}</span>
                  </button>
                )}
              </div>
            ),
          },
        ]}
      />
      <SupplementsTable of={of} />
      {from === undefined ? null : (
        <Suspense fallback={null}>
          <ReassignDialog
            {...{ place, of }}
            sheet={from}
            edition={findEdition(editions, of.assessment.edition)}
            open
            onClose={() => setFrom(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

function ToSheet({ place, of: { id, inside, stage } }: { place: Place; of: Assessment["sheets"][number] }) {
  if (inside === null) return null;
  return (
    <Link to="/organisations/$organisation/assessments/$assessment/sheets/$sheet" params={{ ...place, sheet: id }}>
      {inside.may.includes("record-finding") ? "填写" : "查看"}
      <span className="hidden">：{stageWords[stage].zh}</span>
    </Link>
  );
}
