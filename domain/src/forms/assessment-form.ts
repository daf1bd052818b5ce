import type { EditionData } from "@jianheng/standards/define";
import { dayWords, formatPoints, points, shortPoints } from "../kernel/index.ts";
import { type Edition, type Reading, type ReadyLine, readyLines, type Score, type Sheet } from "../scoring/index.ts";
import { methodWords } from "./method-words.ts";
import type { AssessmentForm, FormRow } from "./model.ts";
import { notesOf } from "./notes.ts";
import { lossesOf, totalOf, vetoesOf } from "./outcome.ts";

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
    ...(score ? lossesOf(score) : { losses: null, lossTotal: null }),
    notes: notesOf({ data, reading, score }),
  };
}

function sourceWords({ issuer, document: { title, number, issued } }: EditionData): string {
  return [issuer, `《${title}》`, number, issued && dayWords(issued)].filter(Boolean).join("　");
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
