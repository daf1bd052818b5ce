import { GAP, LABEL, pitchOf, ROOM, TITLE, WIDTH } from "./geometry.ts";
import type { FormPage, Grid, SourceRow } from "./grid.ts";
import { type MeasuredRow, measureRows } from "./measure.ts";
import { paginate } from "./paginate.ts";
import { heightsOf, spansOf } from "./spans.ts";
import { countLines } from "./wrap.ts";

/** A table with its own title: a numbered sheet of the paper, the whole form, the loss table. */
export interface Section {
  title: string;
  /** The paper's name for this sheet; empty where it has none. */
  label: string;
  columns: readonly number[];
  about: readonly SourceRow[];
  heads: readonly SourceRow[];
  rows: readonly SourceRow[];
  /** The title again on each page, as on numbered sheets. */
  titled: boolean;
}

/** The pages of a section in a body size. */
export function pagesOf(section: Section, size: number): FormPage[] {
  const { columns } = section;
  const measure = (rows: readonly SourceRow[]) => measureRows({ rows, columns, size });
  const least = Math.round(size * 2.1);
  const grid = (heads: readonly MeasuredRow[], rows: readonly MeasuredRow[], oversize = false) =>
    gridOf({ columns, heads, rows, least, oversize });
  const about = section.about.length === 0 ? null : grid([], measure(section.about));
  const heads = measure(section.heads);
  const rows = measure(section.rows);
  const taken = sum(heightsOf(heads, least));
  const roomOf = (page: number) => ROOM - taken - above(section, page) - (page === 0 ? heightOf(about) : 0);
  return paginate({ rows, least, roomOf }).map(({ from, to, oversize }, page) => ({
    size,
    title: page === 0 || section.titled ? section.title : "",
    titleHeight: titleHeight(section, page),
    label: section.label === "" || page === 0 ? section.label : `${section.label}（续）`,
    about: page === 0 ? about : null,
    table: grid(heads, rows.slice(from, to), oversize),
  }));
}

function above(section: Section, page: number): number {
  return (titleHeight(section, page) || GAP) + (section.label === "" ? 0 : LABEL.height);
}

function titleHeight({ title, titled }: Section, page: number): number {
  if (page > 0 && !titled) return 0;
  return countLines({ text: title, width: WIDTH / TITLE.size }) * pitchOf(TITLE.size) + TITLE.space;
}

function heightOf(grid: Grid | null): number {
  return sum(grid?.rows.map(({ height }) => height) ?? []);
}

interface Parts {
  columns: readonly number[];
  heads: readonly MeasuredRow[];
  rows: readonly MeasuredRow[];
  least: number;
  oversize: boolean;
}

function gridOf({ columns, heads, rows, least, oversize }: Parts): Grid {
  const measured = [...heads, ...rows];
  const spans = spansOf(measured);
  const heights = [...heightsOf(heads, least), ...heightsOf(rows, least)];
  return {
    columns,
    heads: heads.length,
    oversize,
    rows: heights.map((height, row) => ({
      height,
      cells: spans
        .filter((span) => span.row === row)
        .map(({ cell: { column, colspan = 1, style, text, mark }, rows: rowspan }) => ({
          ...{ column, colspan, rowspan, style, text },
          ...(mark !== undefined && { mark }),
        })),
    })),
  };
}

function sum(heights: readonly number[]): number {
  return heights.reduce((one, other) => one + other, 0);
}
