import type { EditionData } from "@jianheng/standards/define";
import { formatPoints, points, shortPoints } from "../kernel/index.ts";
import { type Edition, type Reading, type ReadyLine, readyLines, type Score, type Sheet } from "../scoring/index.ts";
import { methodWords } from "./method-words.ts";
import type { AssessmentForm, FormLoss, FormRow, FormTotal, FormVeto } from "./model.ts";

/** The form of an edition; filled when `score` is given, blank otherwise. */
export function assessmentForm({
  edition,
  reading,
  about = {},
  score,
}: {
  edition: Edition;
  reading: Reading;
  about?: Pick<Sheet, "station" | "assessor" | "date">;
  score?: Score;
}): AssessmentForm {
  const { data, hash } = edition;
  const { title, over, columns, sheets = [] } = data.form;
  const { station = "", assessor = "", date = "" } = about;
  const lines = readyLines(data, reading);
  return {
    standard: data.id,
    edition: hash,
    reading,
    name: data.name,
    title,
    source: sourceWords(data),
    columns,
    ...(over !== undefined && { over }),
    sheets,
    about: { station, assessor, date },
    rows: rowsOf(lines, score),
    total: totalOf(data, lines, score),
    vetoes: vetoesOf(data, score),
    losses: score ? lossesOf(score) : null,
    lossTotal: score ? lossTotalOf(score) : null,
    notes: notesOf(reading),
  };
}

function sourceWords({ issuer, document: { title, number, issued } }: EditionData): string {
  return [issuer, `《${title}》`, number, issued].filter(Boolean).join("　");
}

function rowsOf(lines: readonly ReadyLine[], score: Score | undefined): FormRow[] {
  const results = new Map(
    score?.lines.map((line) => [line.line, line.points === null ? "" : formatPoints(line.points)]),
  );
  const methods = methodCells(lines);
  return lines.flatMap((line) => {
    const { id, kind, item, indicator, of, rule, context } = line;
    const method = methods.get(id) ?? { key: id, text: "" };
    const checks = kind === "group" ? line.members : [{ id, title: line.title }];
    return checks.map((check) => ({
      check: check.id,
      item: { key: item.id, text: `${item.id}．${item.title}\n（${shortPoints(points(item.claims.points))}分）` },
      indicator: { key: indicator.id, text: `${indicator.id} ${indicator.title}` },
      title: `${check.id} ${check.title}`,
      points: { key: id, text: shortPoints(of) },
      method,
      result: { key: id, text: results.get(id) ?? "" },
      line: { id, kind, fields: rule.fields(context), words: rule.words(context).zh },
    }));
  });
}

/** Where the paper prints one method cell for several checks, so do we: its words are those that differ, joined. */
function methodCells(lines: readonly ReadyLine[]): Map<string, { key: string; text: string }> {
  const runs: ReadyLine[][] = [];
  for (const line of lines) {
    if (line.sharesMethod) runs.at(-1)?.push(line);
    else runs.push([line]);
  }
  return new Map(
    runs.flatMap((run) => {
      const key = run[0]?.id ?? "";
      const words = [...new Set(run.map(({ rule, context }) => rule.words(context).zh))].join("；");
      const method = methodWords(run[0]?.method ?? []);
      const text = `${method === "" ? "" : `${method}。`}${words}。`;
      return run.map(({ id }) => [id, { key, text }] as const);
    }),
  );
}

function totalOf(data: EditionData, lines: readonly ReadyLine[], score: Score | undefined): FormTotal {
  const bands = data.bands.map(({ name, printed }) => `${name}：${printed}`).join("；");
  const total = lines.reduce((sum, { of }) => sum + of, 0);
  const words =
    score?.complete === false
      ? `${formatPoints(score.low)}–${formatPoints(score.high)}`
      : formatPoints(score?.low ?? 0);
  return {
    of: shortPoints(total),
    points: score ? words : "",
    band: score?.band ?? "",
    bands: bands === "" ? "" : `${bands}（各等级含下限）`,
  };
}

function vetoesOf(data: EditionData, score: Score | undefined): FormVeto[] {
  return data.vetoes.map(({ id, text }) => {
    const raised = score?.vetoes.find(({ veto }) => veto === id);
    return { id, text, raised: raised !== undefined, grounds: raised?.grounds ?? "" };
  });
}

function lossesOf(score: Score): FormLoss[] {
  return score.lines
    .filter(({ lost }) => lost === null || lost > 0)
    .map(({ line, title, of, points: earned, lost, why, note = "" }) => ({
      line,
      title,
      of: formatPoints(of),
      points: earned === null ? "" : formatPoints(earned),
      lost: lost === null ? "" : formatPoints(lost),
      why: why.zh,
      note,
    }));
}

function lossTotalOf({ lines }: Score): AssessmentForm["lossTotal"] {
  return {
    lost: formatPoints(lines.reduce((sum, { lost }) => sum + (lost ?? 0), 0)),
    unassessed: lines.filter(({ lost }) => lost === null).length,
  };
}

function notesOf(reading: Reading): string[] {
  const words = {
    literal: "计分口径：按原文（方法栏所列得分，不超过分值）。",
    normalised: "计分口径：按分值（最好得满分，最差不得分）。",
  };
  return [words[reading], "评分用语由计分规则生成；编号为校订编号。"];
}
