import { codeSvg } from "../code/svg.ts";
import { CODE, GAP, INSET, LABEL, PAGE, pitchOf, SMALL, TITLE } from "../form/geometry.ts";
import type { Drawing, FormPage, Grid } from "../form/grid.ts";
import { breakable } from "../form/text.ts";
import type { Fonts } from "./fonts.ts";

/** What the template reads: the drawing, its measures, the fonts by role. */
export function templateData({ drawing, roles }: { drawing: Drawing; roles: Fonts["roles"] }): string {
  return JSON.stringify({
    name: drawing.name,
    page: PAGE,
    inset: INSET,
    gap: GAP,
    code: CODE,
    title: metricOf(TITLE.size),
    label: LABEL,
    small: metricOf(SMALL),
    fonts: roles,
    pages: [...drawing.pages, ...drawing.losses].map(pageData),
  });
}

function metricOf(size: number): { size: number; pitch: number } {
  return { size, pitch: pitchOf(size) };
}

function pageData({ size, title, about, table, ...page }: FormPage): object {
  return { ...page, title, metric: metricOf(size), about: about && gridData(about), table: gridData(table) };
}

function gridData({ rows, ...grid }: Grid): object {
  return {
    ...grid,
    rows: rows.map(({ height, cells }) => ({
      height,
      cells: cells.map(({ text, code, ...cell }) => ({
        ...cell,
        text: breakable(text),
        ...(code !== undefined && { code: codeSvg(code) }),
      })),
    })),
  };
}
