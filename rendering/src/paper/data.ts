import type { Block, Paper } from "@jianheng/domain/papers";
import { codeSvg } from "../code/svg.ts";
import { CODE } from "../form/geometry.ts";
import { breakable, clean } from "../form/text.ts";
import type { Fonts } from "../pdf/fonts.ts";
import { endedBlocks, rowsKept } from "./ends.ts";
import { MEASURES, type Measures, ROOM, staysWhole } from "./measures.ts";
import { radarPoints } from "./radar.ts";

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
    blocks: led(blocks, MEASURES[style]),
  });
}

/** Blocks that say whether they lead to one that they stay with. */
function led(blocks: readonly Block[], measures: Measures): object[] {
  const ended = endedBlocks(blocks, measures);
  return ended.map(({ block, tail }, at) => ({
    ...blockData(block, measures),
    leads: ["table", "closing", "code"].includes(ended[at + 1]?.block.is ?? ""),
    ...(block.is === "table" && { tail: led(tail, measures), keep: rowsKept(block, tail.length > 0) }),
  }));
}

function blockData(block: Block, measures: Measures): object {
  switch (block.is) {
    case "table":
      return {
        ...block,
        room: block.room === true,
        rows: block.rows.map((row) => rowData({ row, columns: block.columns, measures })),
      };
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

function rowData(of: Parameters<typeof staysWhole>[0]): object {
  return { cells: of.row.map((text) => breakable(clean(text))), whole: staysWhole(of) };
}
