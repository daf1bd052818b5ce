import type { Block } from "@jianheng/domain/papers";
import { CODE } from "../form/geometry.ts";
import { heightOf, type Measures, ROOM } from "./measures.ts";

type Table = Extract<Block, { is: "table" }>;

/** A block with what must not stand on a page without it. */
export interface Ended {
  block: Block;
  /** Blocks that stand on no page without the end of this table: who gives the paper out, who signs, the code. */
  tail: readonly Block[];
}

/** Of a page's height, the most that may be kept together. */
const MOST = 0.95;
/** A sum stands with three rows of what it adds up. */
const SUMMED = 4;

/**
 * The blocks of a paper; a 落款 or a table to sign that follows a table is bound to its last row, as far as both have
 * room on one page: nobody signs or stamps a page that says nothing.
 */
export function endedBlocks(blocks: readonly Block[], measures: Measures): Ended[] {
  const [block, ...rest] = blocks;
  if (block === undefined) return [];
  const tail = block.is === "table" && !block.room ? boundTo(block, rest, measures) : [];
  return [{ block, tail }, ...endedBlocks(rest.slice(tail.length), measures)];
}

function boundTo(table: Table, rest: readonly Block[], measures: Measures): Block[] {
  const room = (measures.height - measures.margin.top - measures.margin.bottom) * MOST;
  const rows = table.rows.slice(-rowsKept(table, true));
  const row = [table.columns.map(({ title }) => title), ...rows];
  const high = row.reduce((sum, one) => sum + heightOf({ row: one, columns: table.columns, measures }), 0);
  // What is signed follows who gives it out; where both are too much for one page, the first is bound alone.
  for (const tail of [endOf(rest), endOf(rest).slice(0, 1)]) {
    if (tail.length > 0 && high + tail.reduce((sum, one) => sum + tailHeight(one, measures), 0) <= room) return tail;
  }
  return [];
}

/** How many of a table's last rows stay together and with what follows. */
export function rowsKept({ rows, sum }: Pick<Table, "rows" | "sum">, tail: boolean): number {
  return Math.min(rows.length, sum ? SUMMED : tail ? 1 : 0);
}

/** 落款, the heading and the table of who signs, the code: as far as they follow each other at once. */
function endOf([first, ...rest]: readonly Block[]): Block[] {
  if (first?.is === "closing") {
    const [next, after] = rest;
    if (next?.is === "heading" && isSigned(after)) return [first, next, ...endOf(rest.slice(1))];
    return next?.is === "code" ? [first, next] : [first];
  }
  if (!isSigned(first)) return [];
  return rest[0]?.is === "code" ? [first, rest[0]] : [first];
}

function isSigned(block: Block | undefined): block is Table {
  return block?.is === "table" && block.room === true;
}

function tailHeight(block: Block, { body, table }: Measures): number {
  switch (block.is) {
    case "closing":
      return 5.5 * body.pitch;
    case "heading":
      return 1.5 * body.pitch;
    case "table":
      return ROOM * (block.rows.length + 1) + table.pitch * 2;
    default:
      return CODE + 2 * table.pitch;
  }
}
