import type { Block } from "./model.ts";
import { ordinal } from "./words.ts";

/** A part of a paper under a heading; one without blocks is left out. */
export interface Section {
  title: string;
  blocks: readonly Block[];
}

/** The parts under headings that count: 一、二、三、. */
export function numbered(sections: readonly Section[]): Block[] {
  return sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at): Block[] => [
      { is: "heading", level: 1, text: `${ordinal(at + 1)}、${title}` },
      ...blocks,
    ]);
}

/** Something said in a paragraph. */
export function said(text: string): Block {
  return { is: "paragraph", text };
}
