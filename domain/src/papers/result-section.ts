import { conclusionWords, phaseWords } from "../assessments/index.ts";
import { ceilingSentence, isStopped, vetoSentence } from "../forms/index.ts";
import { formatPoints, formatRange } from "../kernel/index.ts";
import type { Score, ScoredItem } from "../scoring/index.ts";
import type { Block } from "./model.ts";
import { scoreOf } from "./score.ts";
import { type Section, said } from "./sections.ts";
import type { Taken } from "./taken.ts";

const COLUMNS = [
  { title: "项目", share: 52 },
  { title: "分值", share: 16, align: "center" },
  { title: "得分", share: 16, align: "center" },
  { title: "得分率", share: 16, align: "center" },
] as const;
const TITLE = "评估结果";
/** It is no result: there are neither points nor a band. */
const DECLINED = `评估启动前认定存在否决项，${phaseWords.declined.zh}。`;
/** A radar of fewer arms is no figure. */
const ARMS = 3;

/** Points, band and conclusion, then item by item as a table and as a radar. */
export function resultSection(taken: Taken): Section {
  if (taken.snapshot.phase === "declined") return { title: TITLE, blocks: [said(DECLINED)] };
  const score = scoreOf(taken);
  // Nobody will assess the rest: there is no sum, and no table of what might have been.
  if (isStopped(score)) return { title: TITLE, blocks: [said(stoppedWords(taken, score))] };
  const { items, of } = score;
  const total = ["合计", formatPoints(of), formatRange(score), score.complete ? percent(score.low, of) : "—"];
  const rows = [...items.map(itemRow), total];
  const arms = items.map((item) => ({ label: `${item.item} ${item.title}`, share: shareOf(item) }));
  const text = `各项目得分率：${arms.map(({ label }, at) => `${label}${rows[at]?.[3] ?? ""}`).join("，")}`;
  const scored = items.some(({ points }) => points !== null);
  const radar: Block[] = scored && arms.length >= ARMS ? [{ is: "radar", arms, text }] : [];
  return {
    title: TITLE,
    blocks: [said(resultWords(taken, score)), { is: "table", columns: COLUMNS, rows, sum: true }, ...radar],
  };
}

function stoppedWords({ snapshot: { decision }, edition }: Taken, score: Score): string {
  const found = score.vetoes.map(({ veto, grounds }) => {
    const text = edition.data.vetoes.find(({ id }) => id === veto)?.text ?? veto;
    return `${text}（依据：${grounds}）`;
  });
  return `${vetoSentence(score)}否决项：${found.join("；")}。${conclusionSentence(decision)}`;
}

function resultWords({ snapshot, edition }: Taken, score: Score): string {
  const { decision, vetoes } = snapshot;
  const open = score.lines.filter(({ points }) => points === null).length;
  const unassessed = open > 0 ? `，其中${open}条未评` : "";
  return [
    `满分${formatPoints(score.of)}分，评定得分${formatRange(score)}分${unassessed}。`,
    ceilingSentence(edition.data, score.reading),
    vetoes.length > 0 ? vetoSentence(score) : score.band === null ? "" : `等级为${score.band}。`,
    conclusionSentence(decision),
  ].join("");
}

function conclusionSentence(decision: Taken["snapshot"]["decision"]): string {
  return decision ? `评估结论：${conclusionWords[decision.conclusion].zh}。` : "尚未作出评估结论。";
}

function itemRow(item: ScoredItem): string[] {
  const { item: id, title, points, of, low, high } = item;
  return [`${id} ${title}`, formatPoints(of), formatRange({ low, high }), points === null ? "—" : percent(points, of)];
}

function shareOf({ points, of }: ScoredItem): number | null {
  return points === null || of === 0 ? null : points / of;
}

function percent(points: number, of: number): string {
  return of === 0 ? "—" : `${((points / of) * 100).toFixed(1)}%`;
}
