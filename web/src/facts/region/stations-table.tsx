import { formatRange } from "@jianheng/domain/kernel";
import type { Standing, StandingCounts } from "../../api/models.ts";
import { type Column, PagedTable } from "../../ui/table.tsx";
import { formatDay } from "../../ui/when.ts";
import { BeforeBand } from "./before-band.tsx";
import { changeWords } from "./change-words.ts";
import { reachableWords } from "./reachable-words.ts";
import { ToCheckup } from "./to-checkup.tsx";
import { useStanding } from "./use-standing.ts";
import { onlyWords, sortWords, type Wanted } from "./wanted.ts";
import { WhatTurned } from "./what-turned.tsx";

/** Why a station has no score: it says nothing of its points. */
const STATES = { computed: "", "no-records": "没有台账记录", "not-computed": "尚未计算" } as const;

/** Every station with what it could expect today; where only those are asked for that got worse, with what it was. */
export function StationsTable({ organisation, wanted, counts }: TableProps) {
  const { edition } = counts;
  const pages = useStanding({ organisation, edition, wanted });
  const banded = counts.groups.some(({ band }) => band !== null);
  const band: Column<Standing> = { title: "最高可达等次", cell: ({ now }) => (now ? reachableWords(now) : "—") };
  const why: Column<Standing> = {
    title: "变差的事项",
    cell: (row) => <WhatTurned {...row} edition={edition} />,
  };
  return (
    <PagedTable
      pages={pages}
      caption={captionOf(wanted, counts)}
      empty="没有符合条件的鉴定所（站）。"
      columns={[
        { title: "鉴定所（站）", cell: (row) => <ToCheckup {...row} edition={edition} /> },
        { title: "上级机构", cell: ({ superior }) => superior ?? "—" },
        {
          title: "推算得分",
          short: true,
          cell: ({ now, state }) => (now ? formatRange(now) : <span className="soft">{STATES[state]}</span>),
        },
        ...(banded ? [band] : []),
        { title: "先决事项", cell: (row) => <BeforeBand {...row} edition={edition} /> },
        { title: "本月变化", cell: (row) => <span className={row.worse ? "fell" : ""}>{changeWords(row)}</span> },
        ...(wanted.only === "worse" ? [why] : []),
        { title: "推算日期", short: true, cell: ({ now }) => (now ? formatDay(now.until) : "—") },
        {
          title: "走势",
          buttons: true,
          cell: (row) => (row.now ? <ToCheckup {...row} edition={edition} hash="trend" words="查看走势" /> : "—"),
        },
      ]}
    />
  );
}

function captionOf({ only, sort = "change", band }: Wanted, { name }: StandingCounts): string {
  const parts = [name, only && onlyWords[only], band && `最高可达${band}`, `按${sortWords[sort]}排列`];
  return parts.filter(Boolean).join("，");
}

interface TableProps {
  organisation: string;
  wanted: Wanted;
  counts: StandingCounts;
}
