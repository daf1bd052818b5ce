import { GAP, LABEL, pitchOf, ROOM, TITLE, WIDTH } from "./geometry.ts";
import type { FormPage, Grid, SourceRow } from "./grid.ts";
import { gridOf } from "./lay-grid.ts";
import { measureRows } from "./measure.ts";
import { paginate } from "./paginate.ts";
import { heightsOf, sum } from "./spans.ts";
import { partsOf } from "./tall.ts";
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
  /** How many of the rows stand under the heads: a page with signatures only has no heads. */
  headed: number;
  /** The title again on each page, as on numbered sheets. */
  titled: boolean;
  /** Pages are filled by higher rows: all, all but the last, where the form ends, or none. */
  fill: "all" | "but-last" | "none";
}

/** Rows are made this much higher at most to fill their page: room to write in. */
const STRETCH = 1.45;

/** The pages of a section in a body size. */
export function pagesOf(section: Section, size: number): FormPage[] {
  const { columns, fill } = section;
  const measure = (rows: readonly SourceRow[]) => measureRows({ rows, columns, size });
  const least = Math.round(size * 2.1);
  const about = section.about.length === 0 ? null : aboutGrid(section, size);
  const heads = measure(section.heads);
  const headHeights = heightsOf(heads, least);
  const parts = (from: number, to?: number) => partsOf(measure(section.rows.slice(from, to)), { columns, size });
  const headed = parts(0, section.headed);
  const rows = [...headed, ...parts(section.headed)];
  const roomOf = (page: number) =>
    ROOM - sum(headHeights) - above(section, page) - (page === 0 && about ? heightOf(about) : 0);
  return paginate({ rows, least, roomOf }).map(({ from, rows: own, heights }, page, { length }) => {
    const asNeeded = fill === "none" || (fill === "but-last" && page === length - 1);
    const stretch = asNeeded ? 1 : Math.min(STRETCH, roomOf(page) / sum(heights));
    const stretched = heights.map((height) => Math.ceil(height * stretch * 100 - 1e-6) / 100);
    const over = from < headed.length ? heads : [];
    const overHeights = headHeights.slice(0, over.length);
    return {
      size,
      title: page === 0 || section.titled ? section.title : "",
      titleHeight: titleHeight(section, page),
      label: section.label === "" || page === 0 ? section.label : `${section.label}（续）`,
      about: page === 0 ? about : null,
      table: {
        ...gridOf({
          columns,
          rows: [...over, ...own],
          heights: [...overHeights, ...stretched],
          before: { row: rows[from - 1], at: over.length },
        }),
        heads: over.length,
      },
    };
  });
}

function aboutGrid({ about, columns }: Section, size: number): Grid {
  const rows = measureRows({ rows: about, columns, size });
  return gridOf({ columns, rows, heights: heightsOf(rows, Math.round(size * 2)) });
}

function above(section: Section, page: number): number {
  return (titleHeight(section, page) || GAP) + (section.label === "" ? 0 : LABEL.height);
}

function titleHeight({ title, titled }: Section, page: number): number {
  if (page > 0 && !titled) return 0;
  return countLines({ text: title, width: WIDTH / TITLE.size }) * pitchOf(TITLE.size) + TITLE.space;
}

function heightOf({ rows }: Grid): number {
  return sum(rows.map(({ height }) => height));
}
