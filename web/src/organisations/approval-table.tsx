import { useState } from "react";
import type { Approval } from "../api/models.ts";
import { useMay } from "../ui/me.ts";
import { type Column, Table } from "../ui/table.tsx";
import { formatDay, officialDay } from "../ui/when.ts";
import { EndApprovalDialog } from "./end-approval-dialog.tsx";

/** The approvals of an organisation, and ending them for whoever may. */
export function ApprovalTable({ organisation, approvals }: { organisation: string; approvals: readonly Approval[] }) {
  const may = useMay(organisation);
  const [ending, setEnding] = useState<Approval>();
  const end: Column<Approval & { id: string }> = {
    title: "操作",
    buttons: true,
    cell: (one) =>
      one.until === null || one.until > officialDay(new Date()) ? (
        <button type="button" className="linklike" onClick={() => setEnding(one)}>
          终止<span className="hidden">：{`${one.approver.name} ${one.document}`}</span>
        </button>
      ) : (
        "已终止"
      ),
  };
  return (
    <>
      <Table
        caption="设立审批"
        rows={approvals.map((one) => ({ ...one, id: `${one.approver.id} ${one.from}` }))}
        empty="尚未登记审批。"
        columns={[
          { title: "审批机关", cell: ({ approver }) => approver.name },
          { title: "批准文件", cell: ({ document }) => document },
          { title: "自", cell: ({ from }) => formatDay(from) },
          { title: "至", cell: ({ until }) => (until === null ? "长期" : formatDay(until)) },
          ...(may("organisations.endApproval") ? [end] : []),
        ]}
      />
      <EndApprovalDialog organisation={organisation} approval={ending} onClose={() => setEnding(undefined)} />
    </>
  );
}
