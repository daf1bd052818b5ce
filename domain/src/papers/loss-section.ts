import { type LostPoints, stageWords } from "../assessments/index.ts";
import { isStopped } from "../forms/index.ts";
import { formatPoints } from "../kernel/index.ts";
import { allEvidence, faultWords, plainWhy } from "./evidence-words.ts";
import { foundOn, noteWords } from "./found-on.ts";
import type { Block } from "./model.ts";
import { scoreOf } from "./score.ts";
import { type Section, said } from "./sections.ts";
import type { Taken } from "./taken.ts";
import { actorWords } from "./words.ts";

const COLUMNS = [
  { title: "编号和内容", share: 19 },
  { title: "失分", share: 9, align: "center" },
  { title: "发现的情况和证据", share: 45 },
  { title: "评估和定分", share: 27 },
] as const;

/** Every lost point led back: to what was found, on what evidence, by whom, and who chose it and why. */
export function lossSection(taken: Taken): Section {
  const score = scoreOf(taken);
  const { lines, complete } = score;
  const traces = new Map(taken.snapshot.result.lost.map((trace) => [trace.line, trace]));
  const lost = lines.filter((line) => line.lost !== null && line.lost > 0);
  const found = foundOn(taken);
  const rows = lost.map(({ line, title, lost: points, why, note = "" }) => {
    const trace = traces.get(line);
    const faults = trace?.faults ?? [];
    const evidence = trace ? allEvidence(trace) : "";
    const seen = [
      plainWhy(why.zh, faults),
      faultWords(faults),
      noteWords(note, found.get(line)?.departs === true),
      evidence === "" ? "" : `证据：${evidence}`,
    ];
    const told = seen.filter((words) => words !== "").join("\n");
    return [`${line} ${title}`, formatPoints(points ?? 0), told, trace ? whoWords(taken, trace) : "—"];
  });
  if (lines.every(({ points }) => points === null)) {
    return { title: "失分情况", blocks: score.vetoes.length > 0 ? [] : [said("各条均未定分。")] };
  }
  const sum = lost.reduce((all, one) => all + (one.lost ?? 0), 0);
  const open = lines.filter(({ points }) => points === null).map(({ line }) => line);
  const count = lost.length === 0 ? "已评各条均未失分。" : `失分${lost.length}条，共${formatPoints(sum)}分，逐条如下：`;
  const table: Block[] = rows.length === 0 ? [] : [{ is: "table", columns: COLUMNS, rows }];
  const unassessed = complete || isStopped(score) ? [] : [said(`未评${open.length}条：${open.join("、")}。`)];
  return { title: "失分情况", blocks: [said(count), ...table, ...unassessed] };
}

function whoWords({ snapshot, names }: Taken, { line, sheet: id, finding, chosen }: LostPoints): string {
  const sheet = snapshot.sheets.find((one) => one.id === id);
  const found = sheet?.findings[line]?.stamp.day ?? "";
  const stage = sheet ? `（${stageWords[sheet.stage].zh}）` : "";
  const after = finding.afterSight ? "，见他人评分后填写" : "";
  const why = chosen.why === null || chosen.why === "" ? "" : `\n理由：${chosen.why}`;
  const on = snapshot.choices[line]?.stamp.day ?? "";
  return `发现：${actorWords(finding.by, names)}${stage}，${found}${after}\n定分：${actorWords(chosen.by, names)}，${on}${why}`;
}
