import { compareSheets, isOpened } from "../assessments/index.ts";
import { dayWords, formatPoints } from "../kernel/index.ts";
import { readyLines, unmetLines } from "../scoring/index.ts";
import { evidenceWords } from "./evidence-words.ts";
import type { Block } from "./model.ts";
import { scoreOf } from "./score.ts";
import { type Section, said } from "./sections.ts";
import { sheetWords } from "./sheet-words.ts";
import type { Taken } from "./taken.ts";
import { actorWords } from "./words.ts";

/** 未达标项: what was not met, and what the decision asks to be put right until when. No deadline is ours. */
export function rectificationSection(taken: Taken): Section {
  const { decision } = taken.snapshot;
  const score = scoreOf(taken);
  const unmet = unmetLines(score, taken.edition.data).map(({ line }) => line);
  const none = score.lines.some(({ points }) => points !== null) ? "已评各条未发现未达标项。" : "";
  const listed = unmet.length === 0 ? none : `未达标项共${unmet.length}条：${unmet.join("、")}（见失分情况）。`;
  const conditions = decision?.conditions ?? [];
  if (conditions.length === 0) {
    const words = `${listed}${decision ? "评估结论未附整改要求和期限。" : ""}`;
    return { title: "未达标项和整改要求", blocks: words === "" ? [] : [said(words)] };
  }
  const columns = [
    { title: "序号", share: 10, align: "center" },
    { title: "整改要求", share: 65 },
    { title: "完成期限", share: 25, align: "center" },
  ] as const;
  const rows = conditions.map(({ what, until }, at) => [String(at + 1), what, dayWords(until)]);
  return {
    title: "未达标项和整改要求",
    blocks: [said(`${listed}评估结论所附整改要求和期限如下：`), { is: "table", columns, rows }],
  };
}

/** 否决项: what fixes the result whatever the points, with its ground. */
export function vetoSection({ snapshot, edition, names }: Taken): Section {
  const { vetoes } = snapshot;
  if (edition.data.vetoes.length === 0) return { title: "否决项", blocks: [] };
  if (vetoes.length === 0) return { title: "否决项", blocks: [said("未认定否决项。")] };
  const columns = [
    { title: "否决项", share: 32 },
    { title: "认定依据", share: 32 },
    { title: "证据", share: 18 },
    { title: "认定", share: 18, align: "center" },
  ] as const;
  const rows = vetoes.map(({ veto, grounds, evidence, stamp }) => [
    edition.data.vetoes.find(({ id }) => id === veto)?.text ?? veto,
    grounds,
    evidence.map(evidenceWords).join("\n") || "—",
    `${actorWords(stamp.by, names)}，${stamp.day}`,
  ]);
  return { title: "否决项", blocks: [{ is: "table", columns, rows }] };
}

/** Where the sheets differed, or a choice was explained: what each said, whose stands, and why. */
export function differenceSection({ snapshot, edition, names }: Taken): Section {
  const { assessment, choices, sheets } = snapshot;
  const counted = sheets.filter(({ stage, status }) => status !== "dropped" && isOpened(snapshot, stage));
  const compared = compareSheets(counted, readyLines(edition.data, assessment.reading));
  const named = new Map(counted.map((sheet) => [sheet.id, sheetWords(sheet, names)]));
  const rows = compared.flatMap((one) => {
    const choice = choices[one.line];
    if (choice === undefined || (!one.needsReason && choice.why === null)) return [];
    const each = one.sheets.filter(({ points }) => points !== null);
    const points = each.map(({ sheet, points }) => {
      const seen = counted.find(({ id }) => id === sheet)?.findings[one.line]?.afterSight === true;
      return `${named.get(sheet) ?? ""}：${formatPoints(points ?? 0)}${seen ? "（见他人评分后填写）" : ""}`;
    });
    return [[one.line, points.join("；"), named.get(choice.sheet) ?? "", choice.why ?? ""]];
  });
  const columns = [
    { title: "编号", share: 12, align: "center" },
    { title: "各评估表得分", share: 38 },
    { title: "采用", share: 22 },
    { title: "理由", share: 28 },
  ] as const;
  const blocks: Block[] = rows.length === 0 ? [] : [{ is: "table", columns, rows }];
  return { title: "不同意见及处理", blocks };
}
