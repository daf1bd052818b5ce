import { AlignmentType, ImageRun, Paragraph } from "docx";
import { codePng } from "../code/png.ts";

/** Pixels to a point, as the library counts an image's size. */
const PIXELS = 96 / 72;

interface CodeParts {
  content: string;
  words: string;
  /** In points. */
  side: number;
  /** Its words are the next paragraph, and never on another page. */
  keepNext?: boolean;
}

/** A QR code as a picture in a line of its own. */
export function codeParagraph({ content, words, side, keepNext = false }: CodeParts): Paragraph {
  const pixels = Math.round(side * PIXELS);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext,
    children: [
      new ImageRun({
        type: "png",
        data: codePng(content),
        transformation: { width: pixels, height: pixels },
        altText: { name: words, description: words, title: words },
      }),
    ],
  });
}
