import { standsWords, verdictWords } from "@jianheng/domain/facts/words";
import type { Expectation } from "../api/models.ts";
import { Table } from "../ui/table.tsx";
import { Figures } from "./figures.tsx";
import { useSought } from "./use-sought.ts";

type Gate = Expectation["gates"][number];

/** What a station must have done before a result, what fails it, and what is asked besides, as its records tell. */
export function Gates({ organisation, of: { gates, unseenVetoes } }: GatesProps) {
  useSought({ within: isGate, there: gates.length > 0 });
  if (gates.length === 0) return null;
  const kinds = [...new Set(gates.map(({ stands }) => standsWords[stands].zh))];
  return (
    <div className="gates">
      <Table
        caption={kinds.join("、")}
        rows={gates}
        empty="没有条件。"
        columns={[
          {
            title: "条件或情形",
            cell: ({ id, text, source }) => (
              <span id={`gate-${id}`} className="gate-text">{`${text}（${source}）`}</span>
            ),
          },
          { title: "性质", cell: ({ stands }) => standsWords[stands].zh, short: true },
          { title: "台账所见", cell: ({ seen }) => <Figures organisation={organisation} figures={[seen]} /> },
          { title: "结论", cell: (gate) => <Verdict {...gate} />, short: true },
        ]}
      />
      {unseenVetoes.length === 0 ? null : (
        <p className="soft">
          另有{unseenVetoes.length}项否决情形台账不能反映，须由人核查：{unseenVetoes.map(({ text }) => text).join("；")}
          。
        </p>
      )}
    </div>
  );
}

function isGate(id: string): boolean {
  return id.startsWith("gate-");
}

function Verdict({ state, stands }: Gate) {
  const failed = state === "failed" && stands !== "rule";
  return <span className={failed ? "verdict failed" : `verdict ${state}`}>{verdictWords({ state, stands }).zh}</span>;
}

interface GatesProps {
  organisation: string;
  of: Pick<Expectation, "gates" | "unseenVetoes">;
}
