import type { StationForm } from "../api/models.ts";
import { Part } from "../ui/part.tsx";
import { RecordLinks } from "../ui/record-links.tsx";
import { scopeWords } from "../ui/scope-words.ts";
import { Table } from "../ui/table.tsx";
import { formatDay } from "../ui/when.ts";
import { FromRegister } from "./from-register.tsx";

/** 审批文号、许可证（备案）和鉴定范围 (sichuan-2017 附件3; liaoning-2013 LNYS01). */
export function Licences({ organisation, form: { licences } }: { organisation: string; form: StationForm }) {
  return (
    <Part id="licences" title="许可证（备案）与鉴定范围">
      <p className="hint no-print">
        取自：
        <FromRegister {...{ organisation }} register="licence" />、
        <FromRegister {...{ organisation }} register="licence-scope" />
      </p>
      <Table
        caption="有效的许可证（备案）"
        rows={licences}
        empty="没有有效的许可证（备案）。"
        columns={[
          {
            title: "许可证号（备案号）",
            cell: ({ id, number }) => (
              <RecordLinks
                {...{ organisation }}
                of={{ records: [{ register: "licence", id, name: number }], wrong: 1 }}
              />
            ),
          },
          { title: "审批文号", cell: ({ approvalDocument }) => approvalDocument },
          { title: "发证（备案）机关", cell: ({ issuedBy }) => issuedBy },
          {
            title: "有效期",
            cell: ({ validFrom, validUntil }) =>
              `${formatDay(validFrom)}至${validUntil === null ? "长期" : formatDay(validUntil)}`,
          },
          { title: "正、副本", cell: ({ copies }) => (copies === null ? "—" : `${copies}份`), short: true },
          { title: "鉴定范围", cell: ({ scopes }) => scopes.map(scopeWords).join("；") || "—" },
        ]}
      />
    </Part>
  );
}
