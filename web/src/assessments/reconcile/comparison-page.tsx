import { formatPoints, shortPoints } from "@jianheng/domain/kernel";
import { linesOf } from "@jianheng/domain/scoring";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import { api, ask } from "../../api/client.ts";
import type { Assessment, Comparison } from "../../api/models.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { Loaded } from "../../ui/loaded.tsx";
import { useMay } from "../../ui/me.ts";
import { Needs } from "../../ui/needs.tsx";
import { Page } from "../../ui/page.tsx";
import { useAct } from "../acts/use-act.ts";
import { findEdition, useEditions } from "../editions.ts";
import { PrintedAbout } from "../printed-about.tsx";
import { type Place, useAssessment, usePlace } from "../use-assessment.ts";
import { agreed, type Choices, left } from "./choices.ts";
import { ComparedLine } from "./compared-line.tsx";
import "../sheet/sheet.css";

/** 评分对照: the sheets side by side with their differences; whoever leads the team says whose finding stands. */
export function ComparisonPage() {
  const place = usePlace();
  return (
    <Needs action="assessments.see" organisation={place.organisation}>
      <Content key={place.assessment} place={place} />
    </Needs>
  );
}

function Content({ place }: { place: Place }) {
  const assessment = useAssessment(place);
  const query = useQuery({
    queryKey: ["sheet", place.assessment, "comparison"],
    queryFn: () =>
      ask(
        api.GET("/api/organisations/{organisation}/assessments/{assessment}/comparison", { params: { path: place } }),
      ),
  });
  const above = `/organisations/${place.organisation}/assessments/${place.assessment}`;
  return (
    <Page
      title="评分对照与定分"
      crumbs={[
        ["评估", "/assessments"],
        ["本次评估", above],
      ]}
    >
      <Loaded query={assessment}>
        {(of) => <Loaded query={query}>{(comparison) => <Choosing {...{ place, of, comparison }} />}</Loaded>}
      </Loaded>
    </Page>
  );
}

function Choosing({ place, of, comparison }: { place: Place; of: Assessment; comparison: Comparison }) {
  const may = useMay(place.organisation);
  const { data: editions = [] } = useEditions();
  const edition = findEdition(editions, of.assessment.edition);
  const [choices, setChoices] = useState<Choices>({});
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
    done: () => {},
  });
  const titles = new Map(edition ? linesOf(edition.data).map(({ id, title }) => [id, title]) : []);
  const reconciles =
    may("assessments.reconcile") && of.may.some((one) => one.action === "reconcile" && one.refusals.length === 0);
  const shown = comparison.lines.filter((line) => !differing || line.differs);
  const open = left(comparison, choices);
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
            <Button onClick={() => setChoices(agreed(comparison, choices))}>意见一致的按最后阶段定分</Button>
            <Button
              type="primary"
              loading={command.busy}
              disabled={open.length > 0}
              onClick={() => command.run(choices)}
            >
              {open.length === 0 ? "提交定分" : `还有${open.length}条未定`}
            </Button>
          </>
        ) : null}
      </div>
      <PrintedAbout place={place} />
      {command.failure ? <FailureNote failure={command.failure} /> : null}
      <table className="table sheet">
        <caption>得分后的括号内为问题数；评分不一致的条目标有“有差异”</caption>
        <thead>
          <tr>
            <th scope="col">条目</th>
            {comparison.sheets.map(({ id, title, writers }) => (
              <th key={id} scope="col">
                {title}
                <span className="soft"> {writers.map(({ name }) => name ?? "—").join("、")}</span>
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
              title={titles.get(line.line) ?? ""}
              sheets={comparison.sheets}
              choice={choices[line.line]}
              settled={settled}
              onChoose={reconciles ? (choice) => setChoices({ ...choices, [line.line]: choice }) : undefined}
              points={(points) => `${formatPoints(points)} / ${shortPoints(line.of)}`}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}
