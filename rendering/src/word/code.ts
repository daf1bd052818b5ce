import { AlignmentType, ImageRun, Paragraph } from "docx";
import { codePng } from "../code/png.ts";

/** Pixels to a point, as the library counts an image's size. */
const PIXELS = 96 / 72;

/** A QR code as a picture in a line of its own; `side` in points. */
export function codeParagraph({ content, words, side }: { content: string; words: string; side: number }): Paragraph {
  const pixels = Math.round(side * PIXELS);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
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
