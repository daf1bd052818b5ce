import type { Expectation } from "../api/models.ts";
import { Table } from "../ui/table.tsx";
import { Figures } from "./figures.tsx";

type Gate = Expectation["gates"][number];

const STATES = { passed: "符合", failed: "不符合", "no-records": "无记录" } as const;

/** 申报条件和否决情形: what a station must have done, and must not, as its records tell. */
export function Gates({ organisation, gates }: { organisation: string; gates: readonly Gate[] }) {
  return (
    <Table
      caption="申报条件和否决情形"
      rows={gates}
      empty="没有条件。"
      columns={[
        { title: "条件", cell: ({ text, source }) => `${text}（${source}）` },
        { title: "性质", cell: ({ stands }) => (stands === "veto" ? "否决项" : "申报条件"), short: true },
        {
          title: "台账所见",
          cell: ({ seen, least }) =>
            least === null ? <Figures organisation={organisation} figures={[seen]} /> : `${seen.name}：${seen.looked}`,
        },
        { title: "结论", cell: ({ state }) => <span className={`gate ${state}`}>{STATES[state]}</span>, short: true },
      ]}
    />
  );
}
