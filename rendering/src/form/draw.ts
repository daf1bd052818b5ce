import type { AssessmentForm } from "@jianheng/domain/forms";
import { aboutRows } from "./about.ts";
import { bodyRows, headRows } from "./body.ts";
import { closingRows } from "./closing.ts";
import { FORM_COLUMNS, LOSS_COLUMNS } from "./geometry.ts";
import type { Drawing, FormPage } from "./grid.ts";
import { LOSSES, lossHeads, lossRows } from "./losses.ts";
import { pagesOf, type Section } from "./section.ts";
import { clean } from "./text.ts";

/** Body sizes, the largest first: 五号 down to 小五. */
const SIZES = [10.5, 10, 9.5];
const SMALLEST = 9;

/** The form as pages of cells with heights: the same in PDF, Word and Excel. */
export function drawForm(given: AssessmentForm): Drawing {
  const form = {
    ...cleaned({ ...given, rows: [] }),
    rows: given.rows.map(({ line, ...row }) => ({ ...cleaned(row), line })),
  };
  const pages = bestPages(sectionsOf(form));
  return { name: form.title, pages, losses: form.losses ? pagesOf(lossSection(form), SMALLEST) : [] };
}

/** The largest size that takes no more pages than the smallest: it fills the pages and is the easiest to read. */
function bestPages(sections: readonly Section[]): FormPage[] {
  const cut = (size: number) => sections.flatMap((section) => pagesOf(section, size));
  const fewest = cut(SMALLEST);
  for (const size of SIZES) {
    const pages = cut(size);
    if (pages.length <= fewest.length) return pages;
  }
  return fewest;
}

/** One section per sheet that the paper numbers; one for all where it numbers none. */
function sectionsOf(form: AssessmentForm): Section[] {
  const { title, sheets, rows } = form;
  const bodies = sheets.length === 0 ? [rows] : sheetBodies(form);
  return bodies.map((body, sheet) => ({
    title,
    label: sheets[sheet]?.label ?? "",
    columns: FORM_COLUMNS,
    about: sheet === 0 ? aboutRows(form) : [],
    heads: headRows(form),
    rows: [...bodyRows(body), ...(sheet === bodies.length - 1 ? closingRows(form) : [])],
    headed: body.length,
    titled: sheets.length > 0,
    fill: sheet === bodies.length - 1 ? "but-last" : "all",
  }));
}

/** The rows of each sheet. A check before the first sheet's start would be on none: it goes on the first. */
function sheetBodies({ sheets, rows }: AssessmentForm): AssessmentForm["rows"][] {
  const starts = sheets.map(({ from }) => rows.findIndex(({ check }) => check === from));
  if (starts.some((start, sheet) => start < (starts[sheet - 1] ?? 0))) {
    throw new Error("the form's sheets must start at checks of the form, in its order");
  }
  return starts.map((start, sheet) => rows.slice(sheet === 0 ? 0 : start, starts[sheet + 1] ?? rows.length));
}

function lossSection(form: AssessmentForm): Section {
  const rows = lossRows(form);
  const section = { title: LOSSES, label: "", columns: LOSS_COLUMNS, about: [], heads: lossHeads(), rows };
  return { ...section, headed: rows.length, titled: false, fill: "none" };
}

/** All texts of a part of the form, without what no format can hold. */
function cleaned<T>(value: T): T {
  if (typeof value === "string") return clean(value) as T;
  if (Array.isArray(value)) return value.map(cleaned) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cleaned(one)])) as T;
}
