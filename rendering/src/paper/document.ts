import type { Block, Paper } from "@jianheng/domain/papers";
import { AlignmentType, Document, type FileChild, HeadingLevel, Packer, PageOrientation, Paragraph } from "docx";
import { CODE } from "../form/geometry.ts";
import { clean } from "../form/text.ts";
import { codeParagraph } from "../word/code.ts";
import { BODY, HEADING } from "../word/fonts.ts";
import { OURS } from "../word/ours.ts";
import { exactly, runs, twips } from "../word/paragraphs.ts";
import { endedBlocks } from "./ends.ts";
import { pageFooter } from "./footer.ts";
import { MEASURES, type Measures } from "./measures.ts";
import { shareTable, tableOf } from "./table.ts";

/** A paper as a Word document: the same blocks as the PDF; Word breaks its own pages. */
export async function paperDocument({ title, style, to, blocks }: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const measures = MEASURES[style];
  const { margin, width, height } = measures;
  // The library turns the sheet itself: width and height are given as they are upright.
  const wide = width > height;
  const size = { width: twips(Math.min(width, height)), height: twips(Math.max(width, height)) };
  const sides = {
    top: twips(margin.top),
    bottom: twips(margin.bottom),
    left: twips(margin.left),
    right: twips(margin.right),
  };
  const document = new Document({
    title: clean(title).replaceAll("\n", ""),
    creator: OURS,
    lastModifiedBy: OURS,
    evenAndOddHeaderAndFooters: measures.number === "outer",
    styles: { default: { document: { run: { font: BODY, language: { value: "zh-CN", eastAsia: "zh-CN" } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { ...size, orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { ...sides, footer: twips(margin.bottom / 2) },
          },
        },
        footers: pageFooter(measures),
        children: [
          titleParagraph(title, measures),
          ...(to === null ? [] : [textParagraph(`${to}：`, measures, { indent: 0 })]),
          ...endedBlocks(blocks, measures).flatMap(({ block, tail }, at, all) => [
            ...drawn(block, { measures, tail: tail.length > 0, leads: all[at + 1]?.block.is === "closing" }),
            ...tail.flatMap((one, index) => drawn(one, { measures, tail: index < tail.length - 1, leads: false })),
          ]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

interface Place {
  measures: Measures;
  /** What follows stays on its page. */
  tail: boolean;
  /** 落款 follows, which stands on no page alone. */
  leads: boolean;
}

function drawn(block: Block, { measures, tail, leads }: Place): FileChild[] {
  const { body, table } = measures;
  switch (block.is) {
    case "heading":
      return [headingParagraph(block, measures)];
    case "paragraph":
      return [textParagraph(block.text, measures, { keepNext: leads })];
    case "table":
      return [tableOf(block, measures, tail), small("", table.size, tail)];
    case "radar":
      return [shareTable(block, measures), small("", table.size)];
    case "closing": {
      const lines = [block.by, block.on, ...(block.stamp ? ["（盖章）"] : [])];
      return [
        small("", body.pitch, true),
        ...lines.map((text, at) => {
          return textParagraph(text, measures, { indent: 0, right: 4, keepNext: tail || at < lines.length - 1 });
        }),
      ];
    }
    case "code":
      return [
        codeParagraph({ content: block.code.content, words: block.code.words, side: CODE, keepNext: true }),
        small(`${block.code.words}\n${block.note}`, 9),
      ];
  }
}

function titleParagraph(title: string, { title: size }: Measures): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    alignment: AlignmentType.CENTER,
    spacing: { ...exactly(size * 1.45), after: twips(size) },
    children: runs({ text: clean(title), font: HEADING, size }),
  });
}

function headingParagraph({ level, text }: Extract<Block, { is: "heading" }>, { body }: Measures): Paragraph {
  return new Paragraph({
    heading: level === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
    keepNext: true,
    indent: { firstLine: twips(body.size * 2) },
    spacing: exactly(body.pitch),
    children: runs({ text: clean(text), font: level === 1 ? HEADING : BODY, size: body.size }),
  });
}

/** `indent` and `right` in characters. */
function textParagraph(
  text: string,
  { body }: Measures,
  { indent = 2, right, keepNext = false }: { indent?: number; right?: number; keepNext?: boolean },
) {
  return new Paragraph({
    keepNext,
    alignment: right === undefined ? AlignmentType.JUSTIFIED : AlignmentType.RIGHT,
    indent: { firstLine: twips(body.size * indent), right: twips(body.size * (right ?? 0)) },
    spacing: exactly(body.pitch),
    children: runs({ text: clean(text), font: BODY, size: body.size }),
  });
}

function small(text: string, size: number, keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    keepLines: true,
    spacing: exactly(size * 1.5),
    children: runs({ text, font: BODY, size }),
  });
}
