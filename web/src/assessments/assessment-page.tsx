import { conclusionWords, phaseWords, purposeWords } from "@jianheng/domain/assessments";
import { formatPoints } from "@jianheng/domain/kernel";
import { Link } from "@tanstack/react-router";
import type { Assessment } from "../api/models.ts";
import { Facts } from "../ui/facts.tsx";
import { Loaded } from "../ui/loaded.tsx";
import { Needs } from "../ui/needs.tsx";
import { Page } from "../ui/page.tsx";
import { Table } from "../ui/table.tsx";
import { formatDay, formatPeriod, formatTime } from "../ui/when.ts";
import { AssessmentActs } from "./assessment-acts.tsx";
import { readingWords, statusWords } from "./assessment-words.ts";
import { editionName, findEdition, useEditions } from "./editions.ts";
import { Papers } from "./papers/papers.tsx";
import { type Place, useAssessment, usePlace } from "./use-assessment.ts";

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
  const title = query.data ? titleOf(query.data) : "评估";
  return (
    <Page
      title={title}
      crumbs={[["评估", "/assessments"]]}
      actions={query.data ? <AssessmentActs place={place} of={query.data} /> : null}
    >
      <Loaded query={query}>
        {(of) => (
          <>
            <About of={of} />
            <h2>评估阶段</h2>
            <Stages of={of} />
            <h2>评估表</h2>
            {of.blind ? <p className="hint">您本人的评估表提交之前，不能查看其他人员的评分。</p> : null}
            <Sheets place={place} of={of} />
            <h2>评估人员</h2>
            <Team of={of} />
            <Papers place={place} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function titleOf({ assessment: { station, purpose } }: Assessment): string {
  return `${station.name ?? "鉴定所（站）"}${purposeWords[purpose].zh}`;
}

function About({ of: { assessment } }: { of: Assessment }) {
  const { data: editions = [] } = useEditions();
  const edition = findEdition(editions, assessment.edition);
  const { phase, since, points, band, conclusion, waitsUntil, authority } = assessment;
  return (
    <Facts
      of={[
        { name: "进展", value: `${phaseWords[phase].zh}（${formatTime(since)}起）` },
        ...(waitsUntil === null ? [] : [{ name: "办理期限", value: formatDay(waitsUntil) }]),
        { name: "评估标准", value: edition ? editionName(edition) : assessment.standard },
        { name: "计分口径", value: readingWords[assessment.reading] },
        { name: "评估期", value: formatPeriod(assessment) },
        { name: "组织机关", value: authority.name ?? "—" },
        ...(conclusion === null
          ? []
          : [{ name: "结论", value: conclusionWords[conclusion as keyof typeof conclusionWords].zh }]),
        ...(points === null ? [] : [{ name: "得分", value: `${formatPoints(points)}分` }]),
        ...(band === null ? [] : [{ name: "等次", value: band }]),
      ]}
    />
  );
}

function Stages({ of: { stages } }: { of: Assessment }) {
  return (
    <Table
      caption="按该所（站）的隶属关系确定"
      rows={stages.map((stage) => ({ ...stage, id: stage.kind }))}
      empty="没有评估阶段。"
      columns={[
        { title: "阶段", cell: ({ words, optional }) => `${words.zh}${optional ? "（抽查，可不进行）" : ""}` },
        { title: "承担机构", cell: ({ organisation }) => organisation.name ?? "—" },
        { title: "启动时间", cell: ({ openedAt }) => (openedAt === null ? "未启动" : formatTime(openedAt)) },
      ]}
    />
  );
}

function Sheets({ place, of: { sheets, stages } }: { place: Place; of: Assessment }) {
  return (
    <Table
      caption="每位评估人员（或评估组）一张"
      rows={sheets}
      empty="还没有评估表：阶段启动后自动建立。"
      columns={[
        { title: "阶段", cell: ({ stage }) => stages.find(({ kind }) => kind === stage)?.words.zh ?? "—" },
        {
          title: "填写人",
          cell: ({ inside }) =>
            inside === null ? "暂不公开" : inside.writers.map(({ name }) => name ?? "—").join("、") || "本单位有关岗位",
        },
        { title: "状态", cell: ({ status }) => statusWords[status] },
        {
          title: "已评",
          cell: ({ inside }) => (inside === null ? "—" : `${inside.progress.done} / ${inside.progress.of}`),
        },
        {
          title: "操作",
          buttons: true,
          cell: ({ id, inside, stage }) =>
            inside === null ? null : (
              <Link
                to="/organisations/$organisation/assessments/$assessment/sheets/$sheet"
                params={{ ...place, sheet: id }}
              >
                {inside.mine ? "填写" : "查看"}
                <span className="hidden">：{stages.find(({ kind }) => kind === stage)?.words.zh}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}

function Team({ of: { team, stages } }: { of: Assessment }) {
  return (
    <Table
      caption="已选派的评估人员"
      rows={team.map((member, index) => ({ ...member, id: index }))}
      empty="还没有选派评估人员。"
      columns={[
        { title: "姓名", cell: ({ person }) => person.name ?? "—" },
        { title: "阶段", cell: ({ stage }) => stages.find(({ kind }) => kind === stage)?.words.zh ?? "—" },
        {
          title: "备注",
          cell: ({ override, released }) =>
            [
              override === null ? "" : `有回避情形，经批准选派：${override}`,
              released === null ? "" : `已退出：${released}`,
            ]
              .filter((words) => words !== "")
              .join("；") || "—",
        },
      ]}
    />
  );
}
