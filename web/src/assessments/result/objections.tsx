import { lazy, Suspense, useState } from "react";
import type { Assessment } from "../../api/models.ts";
import { useMay } from "../../ui/me.ts";
import { Table } from "../../ui/table.tsx";
import { formatTime } from "../../ui/when.ts";
import { possibleActs } from "../possible-acts.ts";
import type { Place } from "../use-assessment.ts";
import { Contact } from "./contact.tsx";

const AnswerDialog = lazy(async () => ({ default: (await import("../acts/answer-dialog.tsx")).AnswerDialog }));

type Objection = Assessment["objections"][number];

/** 异议 with their answers; in which words, and by whom, for those who may know. */
export function Objections({ place, of }: { place: Place; of: Assessment }) {
  const possible = possibleActs(of);
  const may = useMay(place.organisation);
  const [answering, setAnswering] = useState<string>();
  const found = of.objections.find(({ receipt }) => receipt !== null && receipt === answering);
  if (of.objections.length === 0) return null;
  const answers = (one: Objection) => possible.has("answer-objection") && one.answer === null && one.receipt !== null;
  return (
    <>
      <h3>异议</h3>
      <Table
        caption="收到的异议，先收到的在前"
        empty=""
        rows={of.objections.map((one, index) => ({ ...one, id: one.receipt ?? index }))}
        columns={[
          { title: "回执号", cell: ({ receipt }) => receipt ?? "不公开" },
          { title: "内容", cell: ({ text }) => <span className="said">{text ?? "不公开"}</span> },
          { title: "提出", cell: (one) => `${whoMade(one)}，${formatTime(one.at)}` },
          { title: "办理", cell: Answer },
          {
            title: "操作",
            buttons: true,
            cell: (one) => (
              <div className="row-actions">
                {answers(one) ? (
                  <button type="button" className="linklike" onClick={() => setAnswering(one.receipt ?? undefined)}>
                    答复<span className="hidden">：{one.receipt}</span>
                  </button>
                ) : null}
                {one.receipt !== null && one.by === null && may("assessments.see-contact") ? (
                  <Contact place={place} receipt={one.receipt} />
                ) : null}
              </div>
            ),
          },
        ]}
      />
      {answering === undefined ? null : (
        <Suspense fallback={null}>
          <AnswerDialog
            {...{ place, receipt: answering, text: found?.text ?? "", open: true }}
            onClose={() => setAnswering(undefined)}
          />
        </Suspense>
      )}
    </>
  );
}

function whoMade({ receipt, by }: Objection): string {
  if (receipt === null) return "—";
  return by === null ? "社会公众" : (by.name ?? "该所（站）");
}

function Answer({ answer }: Objection) {
  if (answer === null) return "待答复";
  return (
    <>
      <strong>{answer.upheld ? "异议成立" : "异议不成立"}</strong>
      <span className="soft">
        （{answer.by.name ?? "—"}，{formatTime(answer.at)}）
      </span>
      <br />
      <span className="said">{answer.answer}</span>
    </>
  );
}
