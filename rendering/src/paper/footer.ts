import { AlignmentType, Footer, PageNumber, Paragraph, TextRun } from "docx";
import { BODY } from "../word/fonts.ts";
import { twips } from "../word/paragraphs.ts";
import type { Measures } from "./measures.ts";

type Side = (typeof AlignmentType)[keyof typeof AlignmentType];

/** Page numbers: — 1 — at the outer edge, or 第 1 页 共 9 页 in the middle. */
export function pageFooter({ number }: Measures): { default: Footer; even?: Footer } {
  if (number === "middle") {
    const children = [run(["第 ", PageNumber.CURRENT, " 页 共 "], 9), run([PageNumber.TOTAL_PAGES, " 页"], 9)];
    return { default: new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children })] }) };
  }
  return { default: outer(AlignmentType.RIGHT), even: outer(AlignmentType.LEFT) };
}

function outer(alignment: Side): Footer {
  const indent = { left: twips(14), right: twips(14) };
  const children = [run(["— ", PageNumber.CURRENT, " —"], 14)];
  return new Footer({ children: [new Paragraph({ alignment, indent, children })] });
}

function run(children: (string | (typeof PageNumber)["CURRENT"])[], size: number): TextRun {
  return new TextRun({ children, font: BODY, size: size * 2 });
}
