import { type Problem, type Result, refuse } from "../../kernel/index.ts";
import { defaultReading, type Edition, parseFindings, readyLines, type Sheet } from "../../scoring/index.ts";
import type { RawSheet } from "../model.ts";
import { readAbout } from "./read-about.ts";
import { readLines } from "./read-lines.ts";
import { readMeta } from "./read-meta.ts";
import { readVetoes } from "./read-vetoes.ts";
import { unreadableCells } from "./unreadable-cells.ts";

/**
 * The findings in a filled workbook of `edition`, or everything that is wrong with it, each with its cell.
 * Lines are found by their key wherever their rows stand. `reading`, where given, takes the place of the workbook's.
 */
export function parseWorkbook({
  edition,
  sheets,
  reading,
}: {
  edition: Edition;
  sheets: readonly RawSheet[];
  reading?: string;
}): Result<Sheet> {
  const meta = readMeta(sheets);
  if (!meta.ok) return refuse(meta.problems);
  const { about, problems: aboutProblems } = readAbout(sheets);
  const lines = readLines(sheets, readyLines(edition.data, defaultReading));
  const vetoes = readVetoes(sheets, edition.data.vetoes.length > 0);
  const input = {
    standard: meta.value.standard,
    edition: meta.value.edition,
    reading: reading ?? meta.value.reading,
    ...about,
    vetoes: vetoes.vetoes.map(({ veto, grounds }) => ({ veto, grounds })),
    findings: lines.read.map(({ finding }) => finding),
  };
  const places = new Map([
    ...Object.entries(meta.value.places).map(([key, at]) => [`$.${key}`, at] as const),
    ...vetoes.vetoes.flatMap((veto, index) =>
      Object.entries(veto.places).map(([key, at]) => [`$.vetoes[${index}].${key}`, at] as const),
    ),
    ...lines.read.flatMap((line, index) =>
      [...line.places].map(([path, at]) => [`$.findings[${index}]${path}`, at] as const),
    ),
  ]);
  const own = joined(unreadableCells(sheets), [...aboutProblems, ...lines.problems, ...vetoes.problems]);
  const parsed = parseFindings({ edition, input });
  if (parsed.ok && own.length === 0) return parsed;
  return refuse(joined(own, parsed.ok ? [] : relocated(parsed.problems, places)));
}

/** The problems of the findings, at their cells. */
export function relocated(problems: readonly Problem[], places: ReadonlyMap<string, string>): Problem[] {
  return problems.map((problem) => ({ ...problem, at: placeOf(problem.at, places) }));
}

/** The cell of a path, or of the nearest one above it. */
function placeOf(path: string, places: ReadonlyMap<string, string>): string {
  const place = places.get(path);
  if (place !== undefined) return place;
  const above = path.replace(/(\.[^.[\]]+|\[\d+\])$/, "");
  return above === path || above === "$" ? path : placeOf(above, places);
}

/** A cell is reported once: what is wrong with it in itself comes before what that leads to. */
function joined(first: readonly Problem[], others: readonly Problem[]): Problem[] {
  const known = new Set(first.map(({ at }) => at));
  return [...first, ...others.filter(({ at }) => !known.has(at))];
}
