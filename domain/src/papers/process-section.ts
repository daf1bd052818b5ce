import { type Sheet, type Snapshot, stageWords } from "../assessments/index.ts";
import { dayWords } from "../kernel/index.ts";
import type { Names } from "./model.ts";
import { type Section, said } from "./sections.ts";
import { panelWords, statusWords } from "./sheet-words.ts";
import { periodWords } from "./words.ts";

const COLUMNS = [
  { title: "阶段", share: 13, align: "center" },
  { title: "承担机构", share: 24 },
  { title: "启动", share: 15, align: "center" },
  { title: "评估表填写", share: 18 },
  { title: "办理情况", share: 31 },
] as const;

/** What was done, stage by stage: when it began, whose sheets there are, and what was sent back. */
export function processSection(snapshot: Snapshot, names: Names): Section {
  const { assessment, opened, sheets } = snapshot;
  const rows = opened.flatMap(({ stage, stamp }) => {
    const place = assessment.stages.find(({ kind }) => kind === stage)?.organisation ?? "";
    const begun = [stageWords[stage].zh, names.place(place), stamp.day];
    const own = sheets.filter((sheet) => sheet.stage === stage);
    if (own.length === 0) return [[...begun, "—", "—"]];
    return own.map((sheet) => [...begun, panelWords(sheet, names), doneWords(sheet)]);
  });
  const begun = opened.length === 0 ? [] : [{ is: "table", columns: COLUMNS, rows } as const];
  return { title: "评估过程", blocks: [said(courseWords(snapshot)), ...begun] };
}

function doneWords({ status, since, supplement, answer }: Sheet): string {
  const returned = supplement
    ? `曾于${supplement.stamp.day}退回补正（${supplement.until}前）：${returnedWords(supplement.what, answer)}`
    : "";
  return [`${since.day}${statusWords(status)}`, returned].filter((one) => one !== "").join("\n");
}

/** What was asked for and what was answered, as one sentence however each of them ended. */
function returnedWords(what: string, answer: string | null): string {
  if (!answer) return what;
  return `${what.replace(/[\s。；，、.;,]+$/u, "")}；答复：${answer}`;
}

/** What came of it so far: begun, decided, approved, published. */
function courseWords({ created, assessment, decision, approval, publication }: Snapshot): string {
  const { from, until } = assessment;
  return [
    `本次评估于${dayWords(created.day)}建立，评估期为${periodWords({ from, until })}`,
    ...(decision ? [`评估组于${dayWords(decision.stamp.day)}作出结论`] : []),
    ...(approval ? [`${dayWords(approval.stamp.day)}经审批同意`] : []),
    ...(publication ? [`公示期为${periodWords(publication.period)}`] : []),
  ]
    .join("；")
    .concat("。");
}
