import { fromWords } from "@jianheng/domain/facts/words";
import { formatPoints, shortPoints } from "@jianheng/domain/kernel";
import type { Expectation } from "../api/models.ts";
import { Figures } from "./figures.tsx";

type Line = Expectation["lines"][number];

/** Lines with what they would earn, where that comes from, and the records behind it. */
export function ExpectedLines({ organisation, lines, caption }: LinesProps) {
  if (lines.length === 0) return <p className="empty">没有符合条件的条目。</p>;
  return (
    <table className="table expected-lines">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {["条目", "推算得分", "依据", "台账所见"].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.line} id={`line-${line.line}`}>
            <th scope="row">
              <span className="number">{line.line}</span> {line.title}
            </th>
            <td data-label="推算得分" className="short">
              {line.points === null ? "未知" : formatPoints(line.points)}
              <span className="soft"> / {shortPoints(line.of)}</span>
            </td>
            <td data-label="依据" className="short">
              {fromWords[line.from].zh}
            </td>
            <td data-label="台账所见">
              {line.proposal ? <Figures organisation={organisation} figures={line.proposal.figures} /> : null}
              {line.person === null ? null : <p className="soft">须由人判断：{line.person}</p>}
              {line.proposal?.state === "kept" && line.points === null ? (
                <p className="soft">台账未见问题，其余须人工核查。</p>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface LinesProps {
  organisation: string;
  lines: readonly Line[];
  caption: string;
}
