import { linesIn, purposeWords, type Scope, stageWords } from "../assessments/index.ts";
import { methodWords } from "../forms/index.ts";
import { formatPoints } from "../kernel/index.ts";
import { type Edition, readyLines } from "../scoring/index.ts";
import { basisWords } from "./basis.ts";
import type { Block, Names, Paper } from "./model.ts";
import { numbered, said } from "./sections.ts";
import { ON_SITE, type PlanSource } from "./seen.ts";
import { panelWords } from "./sheet-words.ts";
import { handTable } from "./signing.ts";
import { timeOf } from "./taken.ts";
import { recusalSection } from "./team-section.ts";
import { listWords, periodWords, postWords } from "./words.ts";

interface Planning {
  plan: PlanSource;
  names: Names;
  edition: Edition;
}

/** 现场评估计划: who goes where when, by which standard, who looks at what and how. Nothing that anybody found. */
export function planPaper({ plan, names, edition }: Planning): Paper {
  const { station, purpose, stages, authority, from, until, reading } = plan.assessment;
  const sent = plan.team.filter(({ stage, released }) => released === null && ON_SITE.includes(stage));
  const kinds = stages.filter(({ kind }) => sent.some(({ stage }) => stage === kind));
  const by = listWords(kinds.map(({ organisation }) => names.place(organisation)));
  const object = `${names.place(station)}。评估类型为${purposeWords[purpose].zh}，阶段为${listWords(kinds.map(({ kind }) => stageWords[kind].zh))}，由${by}承担，组织机关为${names.place(authority)}。`;
  return {
    title: "现场评估计划",
    style: "working",
    to: null,
    at: timeOf(plan),
    blocks: [
      ...numbered([
        { title: "评估对象", blocks: [said(object)] },
        {
          title: "评估目的和依据",
          blocks: [said(`对照评估标准逐条核实，为作出评估结论提供依据。${basisWords(edition, reading)}`)],
        },
        {
          title: "评估时间",
          blocks: [
            said(`${periodWords({ from, until })}。到场日期：　　　　年　　月　　日至　　月　　日（商定后填写）。`),
          ],
        },
        { title: "评估组和分工", blocks: [teamTable({ plan, names, edition }, sent)] },
        recusalSection({ team: sent, ties: false }, names),
        { title: "评估内容和方法", blocks: [methodTable({ plan, names, edition })] },
      ]),
      handTable(["评估组组长", "组织机关（盖章）", "被评估单位（知悉）"]),
    ],
  };
}

function teamTable({ plan, names, edition }: Planning, sent: PlanSource["team"]): Block {
  const columns = [
    { title: "姓名", share: 14, align: "center" },
    { title: "岗位", share: 20, align: "center" },
    { title: "派出单位", share: 32 },
    { title: "分工", share: 34 },
  ] as const;
  const rows = sent.map(({ person, post, organisation, stage }) => {
    const own = plan.sheets.filter((sheet) => live(sheet) && sheet.stage === stage && sheet.panel?.includes(person));
    const parts = own.map(({ scope }) => scopeWords(scope, edition));
    return [
      names.person(person),
      postWords(post),
      names.place(organisation),
      listWords(parts, post === "team-leader" ? "主持评估、汇总定分" : "—"),
    ];
  });
  return { is: "table", columns, rows };
}

function methodTable({ plan, names, edition }: Planning): Block {
  const columns = [
    { title: "编号和内容", share: 42 },
    { title: "分值", share: 10, align: "center" },
    { title: "评估方法", share: 30 },
    { title: "评估人员", share: 18, align: "center" },
  ] as const;
  const lines = readyLines(edition.data, plan.assessment.reading);
  const sheets = plan.sheets.filter((sheet) => live(sheet) && ON_SITE.includes(sheet.stage));
  const covering = sheets.map((sheet) => ({ sheet, covers: new Set(linesIn(sheet.scope, lines).map(({ id }) => id)) }));
  let shared: string = "";
  const rows = lines.map(({ id, title, of, method, sharesMethod }) => {
    // The paper prints one method for several lines: each of them has it.
    shared = sharesMethod && method.length === 0 ? shared : methodWords(method);
    const who = covering.filter(({ covers }) => covers.has(id)).map(({ sheet }) => panelWords(sheet, names));
    return [`${id} ${title}`, formatPoints(of), shared || "—", listWords(who)];
  });
  return { is: "table", columns, rows };
}

function live({ status }: PlanSource["sheets"][number]): boolean {
  return status !== "dropped";
}

/** 全部项目, or the items and lines named. */
function scopeWords(scope: Scope, { data }: Edition): string {
  if (scope === "all") return "全部项目";
  return scope.map((id) => data.items.find((item) => item.id === id)?.title ?? id).join("、");
}
