import type { EditionData } from "@jianheng/standards/define";
import { formatPoints, points, shortPoints } from "../kernel/index.ts";
import { ceilingOf, linesOf, type Reading, readingWords, type Score } from "../scoring/index.ts";

const HOW: Readonly<Record<Reading, string>> = {
  literal: "方法栏所列得分，不超过分值",
  normalised: "最好得满分，最差不得分",
};

/** What a form says about itself in small print: what ended it, how points are read, where the paper is at odds with itself. */
export function notesOf({
  data,
  reading,
  score,
}: {
  data: EditionData;
  reading: Reading;
  score: Score | undefined;
}): string[] {
  return [
    ...(score ? vetoNotes(score) : []),
    `${readingSentence(reading)}${ceilingSentence(data, reading)}`,
    ...claimNotes(data),
    "指标内容为摘要，以原文为准；评分用语由计分规则生成；编号为校订编号。",
  ];
}

/** 计分口径：…。 */
export function readingSentence(reading: Reading): string {
  return `计分口径：${readingWords[reading].zh}（${HOW[reading]}）。`;
}

/** How much can be had at most, where that is less than there is; empty otherwise. */
export function ceilingSentence(data: EditionData, reading: Reading): string {
  const { best, of } = ceilingOf(data, reading);
  return best === of ? "" : `按此口径全部符合时最高得${formatPoints(best)}分（分值合计${formatPoints(of)}分）。`;
}

/** Whether a veto ended it before everything was assessed: there is no sum then. */
export function isStopped({ vetoes, complete }: Pick<Score, "vetoes" | "complete">): boolean {
  return vetoes.length > 0 && !complete;
}

/** What a veto fixed, whatever was earned. */
export function vetoSentence({ vetoes, complete, band }: Pick<Score, "vetoes" | "complete" | "band">): string {
  const ended = isStopped({ vetoes, complete }) ? "，评估中止，不再评分" : "";
  return `因存在否决项${ended}${band === null ? "" : `，评定为${band}`}。`;
}

function vetoNotes(score: Score): string[] {
  if (score.vetoes.length === 0) return [];
  return [
    `${vetoSentence(score)}依据：${score.vetoes.map(({ grounds }) => grounds).join("；")}。`.replace(/。。$/, "。"),
  ];
}

/** Headings whose points are not what stands below them. */
function claimNotes(data: EditionData): string[] {
  const lines = linesOf(data);
  const odd = data.items.flatMap(({ id, title, claims }) => {
    const held = lines.filter(({ item }) => item.id === id).reduce((sum, { of }) => sum + of, 0);
    const claimed = points(claims.points);
    return held === claimed ? [] : [`${id}．${title}标${shortPoints(claimed)}分，条目合计${shortPoints(held)}分`];
  });
  return odd.length === 0 ? [] : [`原表项目分值与所列条目不一致（${odd.join("；")}），按条目计分。`];
}
