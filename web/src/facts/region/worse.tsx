import type { StandingCounts } from "../../api/models.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { changeWords } from "./change-words.ts";
import { ToCheckup } from "./to-checkup.tsx";
import { useStanding } from "./use-standing.ts";
import type { Wanted } from "./wanted.ts";
import { WhatTurned } from "./what-turned.tsx";

const FIRST = 5;

/** 本月变差: the stations that lost most since the month began, and what it was. */
export function Worse({ organisation, wanted, counts, onAll }: WorseProps) {
  return (
    <section className="worse" aria-labelledby="worse-title">
      <h2 id="worse-title">本月变差（{counts.worse}所）</h2>
      {counts.worse === 0 ? (
        <p>本月没有变差的鉴定所（站）。</p>
      ) : wanted.only === "worse" ? (
        <p>见下表。</p>
      ) : (
        <First {...{ organisation, wanted, counts, onAll }} />
      )}
    </section>
  );
}

function First({ organisation, wanted, counts, onAll }: WorseProps) {
  const { within, q } = wanted;
  const narrowed: Wanted = { ...(within && { within }), ...(q && { q }), only: "worse" };
  const pages = useStanding({ organisation, edition: counts.edition, wanted: narrowed, limit: FIRST });
  return (
    <Loaded query={pages}>
      {(rows) => (
        <>
          <ol>
            {rows.map((row) => (
              <li key={row.id}>
                <ToCheckup {...row} edition={counts.edition} />
                <span className="soft">　{changeWords(row)}</span>
                <WhatTurned {...row} edition={counts.edition} />
              </li>
            ))}
          </ol>
          {counts.worse > FIRST ? (
            <button type="button" className="linklike" onClick={onAll}>
              查看全部{counts.worse}所
            </button>
          ) : null}
        </>
      )}
    </Loaded>
  );
}

interface WorseProps {
  organisation: string;
  wanted: Wanted;
  counts: StandingCounts;
  onAll: () => void;
}
