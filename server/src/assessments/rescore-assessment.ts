import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { Score, ScoredItem, ScoredLine } from "@jianheng/domain/scoring";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import type { rescored, under } from "./rescore-schemas.ts";
import { findViewed } from "./viewed.ts";

type Shown = z.input<typeof rescored>;

/** Tries a result under another edition or reading, for whoever may know the result; it changes nothing. */
export async function rescoreAssessment(
  context: Context,
  { params, query }: { params: { assessment: string }; query: z.output<typeof under> },
): Promise<Result<Shown>> {
  const viewed = await findViewed(context, params);
  if (!viewed?.rescored) return notFound();
  const { standard, edition: hash, reading } = query;
  const edition = context.services.editions.find((one) => one.hash === hash && one.data.id === standard);
  if (!edition) return refuse([UNKNOWN_STANDARD]);
  const { stands, dry } = viewed.rescored({ edition, reading });
  const tried = dry.score;
  const unfit = new Set(dry.misfit.map(({ line }) => line));
  const titles = new Map(stands.lines.map(({ line, title }) => [line, title]));
  return succeed({
    stands: wholeOf(stands),
    tried: wholeOf(tried),
    items: itemsOf(stands, tried),
    lines: linesOf(stands, tried).filter((one) => !unfit.has(one.line)),
    misfit: dry.misfit.map(({ line, problems }) => {
      return { line, title: titles.get(line) ?? "", problems: problems.map((one) => ({ ...one })) };
    }),
    open: tried.lines.flatMap(({ line, title, of, points }) => (points === null ? [{ line, title, of }] : [])),
    vetoesUnknown: [...dry.vetoesUnknown],
  });
}

function wholeOf({ points, of, low, high, band }: Score): Shown["stands"] {
  return { points, of, low, high, band };
}

function earnedOf({ points, of }: ScoredItem | ScoredLine) {
  return { points, of };
}

/** The items of both, those of the result first; one row where number and title are the same. */
function itemsOf({ items: own }: Score, { items: other }: Score): Shown["items"] {
  const same = (one: ScoredItem, two: ScoredItem) => one.item === two.item && one.title === two.title;
  const rows = own.map((one) => {
    const { item, title } = one;
    const match = other.find((two) => same(one, two));
    return { item, title, stands: earnedOf(one), tried: match ? earnedOf(match) : null };
  });
  const alone = other.filter((two) => !own.some((one) => same(one, two)));
  return [...rows, ...alone.map((two) => ({ ...namesOf(two), stands: null, tried: earnedOf(two) }))];
}

function namesOf({ item, title }: ScoredItem) {
  return { item, title };
}

/** The lines that both have, where what they earn or are worth differs. */
function linesOf({ lines: own }: Score, { lines: other }: Score): Shown["lines"] {
  const by = new Map(other.map((one) => [`${one.line} ${one.title}`, one]));
  return own.flatMap((one) => {
    const match = by.get(`${one.line} ${one.title}`);
    if (!match || (match.points === one.points && match.of === one.of)) return [];
    return [{ line: one.line, title: one.title, stands: earnedOf(one), tried: earnedOf(match) }];
  });
}

const UNKNOWN_STANDARD: Problem = {
  at: "$.edition",
  code: "unknown-standard",
  message: { zh: "没有这一版本的评估标准，请重新选择", en: "there is no such edition; choose another" },
};
