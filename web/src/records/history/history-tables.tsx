import type { Register } from "@jianheng/domain/registers";
import type { ShownRecord } from "../../api/models.ts";
import { Table } from "../../ui/table.tsx";
import { formatMoment } from "../../ui/when.ts";
import { type Change, changesOf } from "./changes.ts";

/** 修改记录: who changed what and when, with what stood there before; the newest first. */
export function HistoryTables({
  register,
  record,
}: {
  register: Register;
  record: Pick<ShownRecord, "values" | "history">;
}) {
  const changed = changesOf(register, record);
  if (changed.length === 0) return <p className="soft">登记后没有修改过。</p>;
  return (
    <div className="history">
      {changed.map(({ version, at, by, why, changes }) => (
        <Table
          key={version}
          caption={`${formatMoment(at)}　${by ?? "系统"}修改${why === null ? "" : `（${why}）`}`}
          rows={changes.map((change) => ({ ...change, id: change.column }))}
          // Of a number there are only its ends to be seen.
          empty={`${formatMoment(at)}　${by ?? "系统"}修改了号码中隐去的部分。`}
          columns={COLUMNS}
        />
      ))}
    </div>
  );
}

const COLUMNS = [
  { title: "栏目", cell: ({ column }: Change) => column },
  { title: "修改前", cell: ({ before }: Change) => <span className="said">{before}</span> },
  { title: "修改后", cell: ({ after }: Change) => <span className="said">{after}</span> },
];
