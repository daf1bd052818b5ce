import { phaseWords, purposeWords } from "@jianheng/domain/assessments";
import { formatPoints } from "@jianheng/domain/kernel";
import { lazy, Suspense } from "react";
import type { Assessment } from "../api/models.ts";
import { Facts } from "../ui/facts.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { Part } from "../ui/part.tsx";
import { readingWords } from "../ui/reading-words.ts";
import { formatDay, formatPeriod, formatTime } from "../ui/when.ts";
import { editionName, findEdition, useEditions } from "./editions.ts";
import { Papers } from "./papers/papers.tsx";
import { DecisionSection } from "./result/decision-section.tsx";
import { PublicationSection } from "./result/publication-section.tsx";
import { RescoreSection } from "./result/rescore-section.tsx";
import { SheetsTable } from "./sheets-table.tsx";
import { StagesTable } from "./stages-table.tsx";
import { TeamTable } from "./team-table.tsx";
import { type Place, useAssessment, usePlace } from "./use-assessment.ts";

/** Fetched beside the page: its dialogs are not what one waits for. */
const AssessmentActs = lazy(async () => ({ default: (await import("./assessment-acts.tsx")).AssessmentActs }));

/** One assessment: where it stands, its stages, sheets and team, as far as the reader may see them. */
export function AssessmentPage() {
  const place = usePlace();
  return (
    <Needs action="assessments.see" organisation={place.organisation}>
      <Content key={place.assessment} place={place} />
    </Needs>
  );
}

function Content({ place }: { place: Place }) {
  const query = useAssessment(place);
  const { data: editions = [] } = useEditions();
  const title = query.data ? titleOf(query.data) : "评估";
  return (
    <Page
      title={title}
      crumbs={[["评估", "/assessments"]]}
      actions={
        query.data ? (
          <Suspense fallback={null}>
            <AssessmentActs place={place} of={query.data} />
          </Suspense>
        ) : null
      }
    >
      <Loaded query={query}>
        {(of) => (
          <>
            <About of={of} />
            <DecisionSection of={of} edition={findEdition(editions, of.assessment.edition)} />
            {self(of) ? null : <PublicationSection place={place} of={of} />}
            <Part id="stages" title="评估阶段">
              <StagesTable of={of} />
            </Part>
            <Part id="sheets" title="评估表">
              {of.blind ? <p className="hint">您本人的评估表提交之前，不能查看其他人员的评分。</p> : null}
              <SheetsTable place={place} of={of} />
            </Part>
            {self(of) ? null : (
              <Part id="team" title="评估人员">
                <TeamTable place={place} of={of} />
              </Part>
            )}
            <Papers place={place} />
            <RescoreSection {...{ place, of, editions }} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** A station's assessment of itself is not published, and has nobody but its own people. */
function self({ assessment }: Assessment): boolean {
  return assessment.purpose === "self";
}

function titleOf({ assessment: { station, purpose } }: Assessment): string {
  return `${station.name ?? "鉴定所（站）"}${purposeWords[purpose].zh}`;
}

function About({ of: { assessment, vetoes } }: { of: Assessment }) {
  const { data: editions = [] } = useEditions();
  const edition = findEdition(editions, assessment.edition);
  const { phase, since, points, waitsUntil, authority } = assessment;
  // A veto fixes it before anybody concludes.
  const fixed = phase === "stopped" && vetoes.length > 0 ? edition?.data.vetoBand : undefined;
  const band = assessment.band ?? fixed ?? null;
  return (
    <Facts
      of={[
        { name: "进展", value: `${phaseWords[phase].zh}（${formatTime(since)}起）` },
        ...(waitsUntil === null ? [] : [{ name: "办理期限", value: formatDay(waitsUntil) }]),
        { name: "评估标准", value: edition ? editionName(edition) : assessment.standard },
        { name: "计分口径", value: readingWords[assessment.reading] },
        { name: "评估期", value: formatPeriod(assessment) },
        { name: "组织机关", value: authority.name ?? "—" },
        ...(points === null ? [] : [{ name: "得分", value: `${formatPoints(points)}分` }]),
        ...(band === null ? [] : [{ name: "等级", value: band }]),
      ]}
    />
  );
}
