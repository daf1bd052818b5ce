import type { Assessment } from "../api/models.ts";
import { Table } from "../ui/table.tsx";
import { formatTime } from "../ui/when.ts";

/** 评估阶段, as they follow from whom the station reports to. */
export function StagesTable({ of: { stages } }: { of: Assessment }) {
  return (
    <Table
      caption="按该所（站）的隶属关系确定"
      rows={stages.map((stage) => ({ ...stage, id: stage.kind }))}
      empty="没有评估阶段。"
      columns={[
        { title: "阶段", cell: ({ words, optional }) => `${words.zh}${optional ? "（抽查，可不进行）" : ""}` },
        { title: "承担机构", cell: ({ organisation }) => organisation.name ?? "—" },
        { title: "启动时间", cell: ({ openedAt }) => (openedAt === null ? "未启动" : formatTime(openedAt)) },
      ]}
    />
  );
}
