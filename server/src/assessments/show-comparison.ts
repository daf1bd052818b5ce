import { compareSheets, type LineComparison, stageWords } from "@jianheng/domain/assessments";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { readyLines } from "@jianheng/domain/scoring";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import type { comparison } from "./sheet-schemas.ts";
import { findingShown } from "./shown-sheet.ts";
import { findViewed } from "./viewed.ts";

/** The sheets that the reader may look into, line by line beside each other. */
export async function showComparison(
  context: Context,
  { params }: { params: { assessment: string } },
): Promise<Result<z.input<typeof comparison>>> {
  const viewed = await findViewed(context, params);
  if (!viewed) return notFound();
  const { binding, edition, names, head, choices } = viewed;
  const lines = compareSheets(
    viewed.sheets.map(({ sheet }) => sheet),
    readyLines(edition.data, binding.reading),
  );
  const seen = new Set(viewed.sheets.map(({ sheet }) => sheet.id));
  const chosenOf = (line: string) => {
    const choice = choices?.[line];
    return choice && seen.has(choice.sheet) ? { sheet: choice.sheet, why: choice.why } : null;
  };
  const place = (id: string) => ({ id, name: names.place(id).name });
  return succeed({
    sheets: viewed.sheets.map(({ sheet: { id, stage, organisation, status }, writers }) => {
      const words = { title: stageWords[stage].zh, organisation: place(organisation) };
      return { id, stage, status, ...words, writers: writers.map(names.person), total: totalOf(lines, id) };
    }),
    lines: lines.map((line) => ({
      ...line,
      chosen: chosenOf(line.line),
      sheets: line.sheets.map(({ sheet, points, finding }) => {
        return { sheet, points, finding: finding && findingShown(finding, names) };
      }),
    })),
    version: head.seq,
  });
}

/** What one sheet gives in all. */
function totalOf(lines: readonly LineComparison[], id: string) {
  const covered = lines.flatMap(({ of, sheets }) => {
    const own = sheets.find(({ sheet }) => sheet === id);
    return own ? [{ of, points: own.points }] : [];
  });
  const judged = covered.filter(({ points }) => points !== null);
  return {
    points: judged.reduce((sum, { points }) => sum + (points ?? 0), 0),
    of: covered.reduce((sum, { of }) => sum + of, 0),
    judged: judged.length,
    lines: covered.length,
  };
}
