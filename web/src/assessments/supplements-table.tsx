import { stageWords } from "@jianheng/domain/assessments";
import type { Assessment } from "../api/models.ts";
import { Table } from "../ui/table.tsx";
import { formatDay, formatTime } from "../ui/when.ts";
import { writersOf } from "./writers-of.ts";

/** 退回补正: which sheets were returned, for what and until when, and what was answered; nothing where none was. */
export function SupplementsTable({ of: { sheets } }: { of: Assessment }) {
  const rows = sheets.flatMap((sheet) => (sheet.supplement ? [{ ...sheet, asked: sheet.supplement }] : []));
  if (rows.length === 0) return null;
  return (
    <Table
      caption="退回补正"
      empty=""
      rows={rows}
      columns={[
        { title: "评估表", cell: (sheet) => `${stageWords[sheet.stage].zh}　${writersOf(sheet)}` },
        { title: "退回", cell: ({ asked: { by, at } }) => `${by.name ?? "—"}，${formatTime(at)}` },
        {
          title: "补正要求",
          cell: ({ asked: { lines, what } }) => (
            <span className="said">
              {lines.join("、")}：{what}
            </span>
          ),
        },
        { title: "补正期限", short: true, cell: ({ asked: { until } }) => formatDay(until) },
        {
          title: "补正说明",
          cell: ({ asked: { answer }, status }) =>
            answer === null ? status === "returned" ? "等待补正后提交" : "—" : <span className="said">{answer}</span>,
        },
      ]}
    />
  );
}
