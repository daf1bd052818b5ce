import type { Block, Paper } from "@jianheng/domain/papers";
import { codeSvg } from "../code/svg.ts";
import { CODE } from "../form/geometry.ts";
import { breakable, clean } from "../form/text.ts";
import type { Fonts } from "../pdf/fonts.ts";
import { MEASURES, ROOM } from "./measures.ts";
import { radarPoints } from "./radar.ts";

/** A row of more characters than this in one cell may go on over a page's end. */
const WHOLE = 160;

/** What the template reads: the blocks with their measures, the fonts by role. */
export function paperData({ paper, roles }: { paper: Paper; roles: Fonts["roles"] }): string {
  const { title, style, to, blocks } = paper;
  const words = { title: clean(title), to: to === null ? null : clean(to) };
  return JSON.stringify({
    ...words,
    style: MEASURES[style],
    room: ROOM,
    code: CODE,
    fonts: roles,
    blocks: blocks.map((block, at) => ({
      ...blockData(block),
      leads: ["table", "code"].includes(blocks[at + 1]?.is ?? ""),
    })),
  });
}

function blockData(block: Block): object {
  switch (block.is) {
    case "table":
      return { ...block, room: block.room === true, rows: block.rows.map(rowData) };
    case "radar": {
      const arms = block.arms.map(({ label, share }) => ({ label: clean(label), share }));
      return { is: "radar", text: block.text, arms, ...radarPoints(block.arms) };
    }
    case "code":
      return { is: "code", note: block.note, words: block.code.words, svg: codeSvg(block.code.content) };
    case "closing":
      return { ...block, by: clean(block.by) };
    case "heading":
    case "paragraph":
      return { ...block, text: breakable(clean(block.text)) };
  }
}

function rowData(row: readonly string[]): object {
  const cells = row.map((text) => breakable(clean(text)));
  return { cells, whole: cells.every((text) => text.length <= WHOLE) };
}
