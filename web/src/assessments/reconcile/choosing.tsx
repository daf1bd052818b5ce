import { formatPoints, shortPoints } from "@jianheng/domain/kernel";
import { readyLines } from "@jianheng/domain/scoring";
import { Button } from "antd";
import { useMemo, useState } from "react";
import { api, ask } from "../../api/client.ts";
import type { Assessment, Comparison } from "../../api/models.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { useAct } from "../acts/use-act.ts";
import { findEdition, useEditions } from "../editions.ts";
import { possibleActs } from "../possible-acts.ts";
import { PrintedAbout } from "../printed-about.tsx";
import type { Place } from "../use-assessment.ts";
import { agreed, type Choices, isReasonDue, left } from "./choices.ts";
import { ChoosingState } from "./choosing-state.tsx";
import { ComparedLine } from "./compared-line.tsx";
import { useChoices } from "./use-choices.ts";

/** The sheets side by side; whoever leads the team chooses on each line, and sends it when all is chosen. */
export function Choosing({ place, of, comparison }: { place: Place; of: Assessment; comparison: Comparison }) {
  const { data: editions = [] } = useEditions();
  const edition = findEdition(editions, of.assessment.edition);
  const { choices, choose, sent, ...kept } = useChoices({ assessment: place.assessment, comparison });
  const [differing, setDiffering] = useState(false);
  const command = useAct(place, {
    run: (chosen: Choices) =>
      ask(
        api.POST("/api/organisations/{organisation}/assessments/{assessment}/choices", {
          params: { path: place },
          body: {
            choices: Object.entries(chosen).map(([line, { sheet, why }]) => ({
              line,
              sheet,
              why: why.trim() === "" ? null : why.trim(),
            })),
          },
        }),
      ),
    said: "已定分",
    done: sent,
  });
  const reading = of.assessment.reading;
  const lines = useMemo(
    () => new Map(edition ? readyLines(edition.data, reading).map((line) => [line.id, line]) : []),
    [edition, reading],
  );
  const reconciles = possibleActs(of).has("reconcile");
  const shown = comparison.lines.filter((line) => !differing || line.differs);
  const { open, reasons } = left(comparison, choices);
  const missing = open.length + reasons.length;
  const settled = !reconciles && comparison.lines.some(({ chosen }) => chosen !== null);
  const count = comparison.lines.filter(({ differs }) => differs).length;
  return (
    <>
      <div className="filters">
        <label>
          <input type="checkbox" checked={differing} onChange={() => setDiffering(!differing)} /> 只看有差异的（{count}
          ）
        </label>
        {reconciles ? (
          <>
            <Button onClick={() => choose(agreed(comparison, choices))}>意见一致的按最后阶段定分</Button>
            <Button
              type="primary"
              loading={command.busy}
              disabled={missing > 0 || kept.waiting === 0}
              onClick={() => command.run(choices)}
            >
              {missing === 0 ? "提交定分" : `还有${missing}条未定`}
            </Button>
          </>
        ) : null}
      </div>
      {reconciles ? <ChoosingState {...{ comparison, choices, open, reasons, ...kept }} /> : null}
      <PrintedAbout place={place} />
      {command.failure ? <FailureNote failure={command.failure} /> : null}
      <table className="table sheet comparison">
        <caption>得分后的括号内为问题数；评分不一致的条目标有“有差异”</caption>
        <thead>
          <tr>
            <th scope="col">条目</th>
            {comparison.sheets.map(({ id, title, writers, total }) => (
              <th key={id} scope="col">
                {title}
                <span className="soft"> {writers.map(({ name }) => name ?? "—").join("、")}</span>
                <span className="total">
                  合计
                  <span className="given">
                    {formatPoints(total.points)} / {shortPoints(total.of)}
                  </span>
                  {total.judged < total.lines ? `（已评${total.judged}/${total.lines}条）` : ""}
                </span>
              </th>
            ))}
            {reconciles ? <th scope="col">采用理由</th> : settled ? <th scope="col">采用和理由</th> : null}
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <ComparedLine
              key={line.line}
              line={line}
              organisation={place.organisation}
              ready={lines.get(line.line)}
              title={lines.get(line.line)?.title ?? ""}
              sheets={comparison.sheets}
              choice={choices[line.line]}
              settled={settled}
              reasonDue={isReasonDue(comparison, line, choices[line.line]?.sheet ?? "")}
              onChoose={reconciles ? (choice) => choose({ ...choices, [line.line]: choice }) : undefined}
              points={(points) => `${formatPoints(points)} / ${shortPoints(line.of)}`}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}
