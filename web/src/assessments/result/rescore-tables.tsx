import { formatPoints, formatRange, shortPoints } from "@jianheng/domain/kernel";
import type { Rescored } from "../../api/models.ts";
import { Facts } from "../../ui/facts.tsx";
import { Table } from "../../ui/table.tsx";

/** A result and what it would be elsewhere, side by side. */
export function RescoreTables({ of }: { of: Rescored }) {
  const { stands, tried, items, lines, misfit, open, vetoesUnknown } = of;
  return (
    <>
      <Table
        caption="本次结果与试算结果"
        empty=""
        rows={[
          { id: "points", what: "得分", stands: totalWords(stands), tried: totalWords(tried) },
          { id: "band", what: "等级", stands: stands.band ?? "未定", tried: tried.band ?? "未定" },
        ]}
        columns={[
          { title: "项目", cell: ({ what }) => what },
          { title: "本次结果", cell: (row) => row.stands },
          { title: "试算", cell: (row) => row.tried },
        ]}
      />
      <Table
        caption="各项得分对照"
        empty=""
        rows={items.map((one) => ({ ...one, id: `${one.item} ${one.title}` }))}
        columns={[
          { title: "评估项目", cell: ({ item, title }) => `${item} ${title}` },
          { title: "本次结果", cell: (row) => earnedWords(row.stands) },
          { title: "试算", cell: (row) => earnedWords(row.tried) },
        ]}
      />
      {lines.length === 0 ? null : (
        <Table
          caption="得分不同的条目"
          empty=""
          rows={lines.map((one) => ({ ...one, id: one.line }))}
          columns={[
            { title: "条目", cell: ({ line, title }) => `${line} ${title}` },
            { title: "本次结果", cell: (row) => earnedWords(row.stands) },
            { title: "试算", cell: (row) => earnedWords(row.tried) },
          ]}
        />
      )}
      {misfit.length === 0 ? null : (
        <Table
          caption="不能换算的条目"
          empty=""
          rows={misfit.map((one) => ({ ...one, id: one.line }))}
          columns={[
            { title: "条目", cell: ({ line, title }) => `${line} ${title}` },
            { title: "原因", cell: ({ problems }) => problems.map(({ message }) => message.zh).join("；") },
          ]}
        />
      )}
      {open.length === 0 && vetoesUnknown.length === 0 ? null : (
        <Facts
          of={[
            ...(open.length === 0
              ? []
              : [{ name: "试算标准中未评的条目", value: open.map(({ line }) => line).join("、") }]),
            ...(vetoesUnknown.length === 0
              ? []
              : [{ name: "试算标准中没有的否决项", value: vetoesUnknown.join("、") }]),
          ]}
        />
      )}
    </>
  );
}

function totalWords({ low, high, of }: Rescored["stands"]): string {
  return `${formatRange({ low, high })} / ${shortPoints(of)}分`;
}

function earnedWords(earned: Rescored["items"][number]["stands"]): string {
  if (earned === null) return "没有这一项";
  return `${earned.points === null ? "未评完" : formatPoints(earned.points)} / ${shortPoints(earned.of)}分`;
}
