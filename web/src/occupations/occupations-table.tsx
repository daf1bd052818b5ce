import { Button, Input } from "antd";
import { useDeferredValue, useState } from "react";
import type { KeptOccupation } from "../api/models.ts";
import { Filter } from "../ui/filter.tsx";
import { Table } from "../ui/table.tsx";
import { formatTime } from "../ui/when.ts";
import { codeWords, correctionWords, findOccupations, sourcesOf } from "./find-occupations.ts";

/** So many are shown at first: the whole dictionary has 1,600. */
const FIRST = 100;

/** The list, looked through by name or number. */
export function OccupationsTable({ occupations, onCorrect }: OccupationsTableProps) {
  const [search, setSearch] = useState("");
  const [all, setAll] = useState(false);
  const found = findOccupations(occupations, useDeferredValue(search));
  const shown = all ? found : found.slice(0, FIRST);
  const unverified = occupations.filter(({ codes }) => codes.length === 0).length;
  return (
    <div className="occupations">
      <div className="filters">
        <Filter label="职业名称或编码">
          {(id) => (
            <Input
              id={id}
              type="search"
              autoComplete="off"
              maxLength={50}
              value={search}
              onChange={({ target }) => setSearch(target.value)}
            />
          )}
        </Filter>
      </div>
      <Table
        caption={`共${occupations.length}个职业，其中${unverified}个的编码均未核实${search === "" ? "" : `；符合条件的${found.length}个`}`}
        empty={`没有名称或编码符合“${search}”的职业。`}
        rows={shown}
        columns={[
          { title: "职业名称", cell: ({ name }) => name },
          { title: "2022年版编码", cell: (one) => <Code of={one} edition={2022} />, short: true },
          { title: "2015年版编码", cell: (one) => <Code of={one} edition={2015} />, short: true },
          { title: "来源", cell: (one) => sourcesOf(one).map((source) => <div key={source}>{source}</div>) },
          { title: "导入、更正", cell: (one) => <LoadedAt of={one} /> },
          ...(onCorrect
            ? [
                {
                  title: "操作",
                  cell: (one: KeptOccupation) => <Correct {...{ one, onCorrect }} />,
                  buttons: true as const,
                },
              ]
            : []),
        ]}
      />
      {shown.length < found.length ? (
        <p className="more">
          <Button onClick={() => setAll(true)}>显示全部{found.length}个</Button>
        </p>
      ) : null}
    </div>
  );
}

interface OccupationsTableProps {
  occupations: readonly KeptOccupation[];
  /** What whoever keeps the list may correct of it. */
  onCorrect?: ((of: KeptOccupation) => void) | undefined;
}

/** What came along has its source, and stays. */
function Correct({ one, onCorrect }: { one: KeptOccupation; onCorrect: (of: KeptOccupation) => void }) {
  if (one.loadedAt === null && !one.codes.some(({ loaded }) => loaded)) return null;
  return (
    <Button size="small" onClick={() => onCorrect(one)}>
      更正<span className="hidden">：{one.name}</span>
    </Button>
  );
}

function LoadedAt({ of: { loadedAt, correction } }: { of: KeptOccupation }) {
  return (
    <>
      {loadedAt === null ? "—" : formatTime(loadedAt)}
      {correction === null ? null : <div className="soft">{correctionWords(correction)}</div>}
    </>
  );
}

function Code({ of, edition }: { of: KeptOccupation; edition: number }) {
  const words = codeWords(of, edition);
  return words === "未核实" ? <span className="soft">{words}</span> : words;
}
