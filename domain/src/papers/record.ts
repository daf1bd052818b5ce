import { departsFrom, linesIn, type Sheet, sheetScore, stageWords } from "../assessments/index.ts";
import { formatPoints } from "../kernel/index.ts";
import { readyLines } from "../scoring/index.ts";
import { codeNote, codeOf } from "./code.ts";
import { allEvidence, faultWords, plainWhy, questionWords } from "./evidence-words.ts";
import { noteWords } from "./found-on.ts";
import type { Block, Paper } from "./model.ts";
import { said } from "./sections.ts";
import { ON_SITE } from "./seen.ts";
import { panelWords, statusWords } from "./sheet-words.ts";
import { handTable } from "./signing.ts";
import { type Taken, timeOf } from "./taken.ts";
import { actorWords, ordinal, timeWords } from "./words.ts";

const COLUMNS = [
  { title: "编号和内容", share: 22 },
  { title: "得分", share: 8, align: "center" },
  { title: "现场情况和提问", share: 34 },
  { title: "发现的问题和证据", share: 34 },
  { title: "填写", share: 13, align: "center" },
] as const;

/** 现场评估记录: what was seen on site, line by line and sheet by sheet, before anything was weighed against anything. */
export function recordPaper(taken: Taken): Paper {
  const { snapshot, names, edition, hash, page } = taken;
  const station = names.place(snapshot.assessment.station);
  const sheets = snapshot.sheets.filter(({ stage, handedIn }) => handedIn && ON_SITE.includes(stage));
  return {
    title: "现场评估记录",
    style: "wide",
    to: null,
    at: timeOf(snapshot),
    blocks: [
      said(`被评估单位：${station}　　评估标准：${edition.data.name}`),
      ...sheets.flatMap((sheet, at) => sheetBlocks(taken, sheet, at + 1)),
      { is: "code", code: codeOf({ hash, page }), note: codeNote({ what: "本记录", hash, page }, edition) },
    ],
  };
}

function sheetBlocks(taken: Taken, sheet: Sheet, nth: number): Block[] {
  const { names, snapshot } = taken;
  const { stage, status, since } = sheet;
  const state = status === "dropped" ? "，评估人员退出后停用，不计入结果" : "";
  return [
    { is: "heading", level: 1, text: `${ordinal(nth)}、${stageWords[stage].zh}：${panelWords(sheet, names)}` },
    said(`${timeWords(since)} ${statusWords(status)}${state}。`),
    { is: "table", columns: COLUMNS, rows: lineRows(taken, sheet) },
    handTable([...(sheet.panel ?? []).map(names.person), `${names.place(snapshot.assessment.station)}负责人`]),
  ];
}

function lineRows({ snapshot, edition, names }: Taken, sheet: Sheet): string[][] {
  const own = linesIn(sheet.scope, readyLines(edition.data, snapshot.assessment.reading));
  const covered = new Map(own.map((line) => [line.id, line]));
  const { lines } = sheetScore({ state: snapshot, sheet, edition });
  return lines
    .filter(({ line }) => covered.has(line))
    .map(({ line, title, of, points, why }) => {
      const finding = sheet.findings[line];
      const earned = `${points === null ? "未评" : formatPoints(points)}\n（${formatPoints(of)}）`;
      if (finding === undefined) return [`${line} ${title}`, earned, "—", "—", "—"];
      const { faults, questions, note, stamp, afterSight } = finding;
      const ready = covered.get(line);
      const departs = ready !== undefined && departsFrom(finding, ready);
      const seen = [plainWhy(why.zh, faults), noteWords(note ?? "", departs), questionWords(questions)];
      const evidence = allEvidence(finding);
      const found = [faultWords(faults), evidence === "" ? "" : `证据：${evidence}`];
      const who = `${actorWords(stamp.by, names)}\n${timeWords(stamp)}${afterSight ? "\n（见他人评分后填写）" : ""}`;
      return [`${line} ${title}`, earned, joined(seen), joined(found), who];
    });
}

function joined(words: readonly string[]): string {
  return words.filter((one) => one !== "").join("\n") || "—";
}
