import { AlignmentType, HeadingLevel, LineRuleType, Paragraph, TextRun } from "docx";
import { GAP, LABEL, pitchOf, TITLE } from "../form/geometry.ts";
import type { FormPage } from "../form/grid.ts";
import { BODY, HEADING } from "./fonts.ts";

/** Points to twips, which Word counts in. */
export function twips(points: number): number {
  return Math.round(points * 20);
}

/** A line of exactly this height: what we planned is what Word sets. */
export function exactly(points: number): { line: number; lineRule: typeof LineRuleType.EXACT; before: 0; after: 0 } {
  return { line: twips(points), lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

/** Text with its line breaks as runs. */
export function runs({ text, font, size }: { text: string; font: typeof BODY; size: number }): TextRun[] {
  return text
    .split("\n")
    .map(
      (line, index) =>
        new TextRun({ text: line, font, size: size * 2, color: "000000", ...(index > 0 && { break: 1 }) }),
    );
}

/** What stands above a page's tables; its first paragraph begins the page. */
export function pageOpening({ page, first }: { page: FormPage; first: boolean }): Paragraph[] {
  const { title, label } = page;
  if (title === "" && label === "") return [gap({ pageBreakBefore: !first })];
  return [
    ...(title === "" ? [] : [titleParagraph(title, !first)]),
    ...(label === "" ? [] : [labelParagraph(label, !first && title === "")]),
  ];
}

function titleParagraph(title: string, pageBreakBefore: boolean): Paragraph {
  const space = { before: twips(TITLE.space / 3), after: twips((TITLE.space * 2) / 3) };
  return new Paragraph({
    heading: HeadingLevel.HEADING_1,
    alignment: AlignmentType.CENTER,
    pageBreakBefore,
    spacing: { ...exactly(pitchOf(TITLE.size)), ...space },
    children: runs({ text: title, font: HEADING, size: TITLE.size }),
  });
}

function labelParagraph(label: string, pageBreakBefore: boolean): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.RIGHT,
    pageBreakBefore,
    spacing: exactly(LABEL.height),
    children: runs({ text: label, font: BODY, size: LABEL.size }),
  });
}

/** Two tables without a paragraph between them would become one. */
export function gap({ pageBreakBefore = false, height = GAP } = {}): Paragraph {
  return new Paragraph({ pageBreakBefore, spacing: exactly(height), children: [new TextRun({ text: "", size: 2 })] });
}
