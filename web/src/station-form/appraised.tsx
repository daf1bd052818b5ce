import { appraisedTable } from "@jianheng/domain/station-form";
import type { StationForm } from "../api/models.ts";
import { levelName } from "../ui/level-name.ts";
import { Part } from "../ui/part.tsx";
import { Table } from "../ui/table.tsx";
import { formatDay } from "../ui/when.ts";
import { FromRegister } from "./from-register.tsx";

/** 近3年鉴定情况: how many were assessed, by occupation and level (sichuan-2017 附件3). */
export function Appraised({ organisation, form }: { organisation: string; form: StationForm }) {
  const { levels, rows } = appraisedTable(form.appraised);
  const batches = form.appraised.reduce((sum, one) => sum + one.batches, 0);
  const people = form.appraised.reduce((sum, one) => sum + one.people, 0);
  return (
    <Part id="appraised" title="近3年鉴定情况">
      <p className="hint no-print">
        取自：
        <FromRegister {...{ organisation }} register="batch" />
        ，按实考人数
      </p>
      <Table
        caption={`${formatDay(form.since)}至${formatDay(form.day)}结束的${batches}个批次，${people}人`}
        rows={rows.map((row) => ({ ...row, id: row.occupation }))}
        empty="近3年没有鉴定批次。"
        columns={[
          { title: "职业（工种）", cell: ({ occupation }) => occupation },
          ...levels.map((level) => ({
            title: `${levelName(level)}（人）`,
            cell: (row: (typeof rows)[number]) => row.people.get(level) ?? 0,
            short: true as const,
          })),
          { title: "合计（人）", cell: ({ sum }: { sum: number }) => sum, short: true },
        ]}
      />
    </Part>
  );
}
