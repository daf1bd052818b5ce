import { useMutation, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { api, ask } from "../../api/client.ts";
import { asFailure } from "../../api/failure.ts";
import type { Papers as Listed } from "../../api/models.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Part } from "../../ui/part.tsx";
import { Table } from "../../ui/table.tsx";
import type { Place } from "../use-assessment.ts";
import { savePaper, type Wanted } from "./save-paper.ts";

type Snapshot = Listed["snapshots"][number];

const FORMATS = { pdf: "PDF", docx: "Word", xlsx: "Excel" } as const;
const FROM = { now: "目前的情况", published: "公示时的结果", closed: "办结时的结果" } as const;

/** 文书: the papers that there are of an assessment for its reader, to be saved. */
export function Papers({ place: path }: { place: Place }) {
  const { data } = useQuery({
    queryKey: ["assessment", path.assessment, "papers"],
    queryFn: () =>
      ask(api.GET("/api/organisations/{organisation}/assessments/{assessment}/papers", { params: { path } })),
  });
  return data && data.papers.length > 0 ? <Content place={path} listed={data} /> : null;
}

function Content({ place, listed: { papers, snapshots } }: { place: Place; listed: Listed }) {
  const last = snapshots.at(-1);
  const [chosen, choose] = useState<Snapshot["is"]>();
  const from = snapshots.find(({ is }) => is === chosen) ?? last;
  const saving = useMutation({ mutationFn: (wanted: Wanted) => savePaper(place, wanted), networkMode: "always" });
  const snapshot = from === undefined || from.is === "now" ? undefined : from.hash;
  const busy = saving.isPending ? saving.variables : undefined;
  return (
    <Part id="papers" title="文书">
      {from && snapshots.length > 1 ? <From snapshots={snapshots} is={from.is} onChoose={choose} /> : null}
      {saving.error ? <FailureNote failure={asFailure(saving.error)} /> : null}
      <Table
        caption={from ? `${FROM[from.is]}，核对码 ${digits(from.hash)}` : "由系统根据评估情况生成"}
        rows={papers.map((paper) => ({ ...paper, id: paper.paper }))}
        empty="还没有文书。"
        columns={[
          { title: "文书", cell: ({ words }) => words.zh },
          {
            title: "下载",
            buttons: true,
            cell: ({ paper, formats, words }) => (
              <span className="row-actions">
                {formats.map((format) => (
                  <button
                    key={format}
                    type="button"
                    className="linklike"
                    disabled={saving.isPending}
                    onClick={() => saving.mutate({ paper, format, snapshot })}
                  >
                    {busy?.paper === paper && busy.format === format ? "正在生成…" : FORMATS[format]}
                    <span className="hidden">：{words.zh}</span>
                  </button>
                ))}
              </span>
            ),
          },
        ]}
      />
    </Part>
  );
}

/** From which state they are printed: what was published or closed with is kept as it stood. */
function From(of: { snapshots: readonly Snapshot[]; is: Snapshot["is"]; onChoose: (is: Snapshot["is"]) => void }) {
  const id = useId();
  return (
    <p className="no-print">
      <label htmlFor={id}>打印依据：</label>
      <select id={id} value={of.is} onChange={({ target }) => of.onChoose(target.value as Snapshot["is"])}>
        {of.snapshots.map(({ is }) => (
          <option key={is} value={is}>
            {FROM[is]}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The digits that stand on the paper, to be compared. */
function digits(hash: string): string {
  return hash.slice(0, 12).replace(/(.{4})(?=.)/g, "$1 ");
}
