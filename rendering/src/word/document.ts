import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from "docx";
import { PAGE } from "../form/geometry.ts";
import type { Drawing, FormPage } from "../form/grid.ts";
import { BODY } from "./fonts.ts";
import { OURS } from "./ours.ts";
import { gap, pageOpening, twips } from "./paragraphs.ts";
import { tableOf } from "./table.ts";

/** The drawing as a Word document. */
export async function wordDocument({ name, pages, losses }: Drawing): Promise<Uint8Array> {
  const all = [...pages, ...losses];
  const document = new Document({
    title: name,
    creator: OURS,
    lastModifiedBy: OURS,
    styles: {
      default: { document: { run: { font: BODY, size: 18, language: { value: "zh-CN", eastAsia: "zh-CN" } } } },
    },
    sections: [
      {
        properties: { page: { size: pageSize(), margin: pageMargin() } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [...all.flatMap((page, index) => drawn(page, index === 0)), gap({ height: 1 })],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function drawn(page: FormPage, first: boolean) {
  const { about, table, size } = page;
  return [
    ...pageOpening({ page, first }),
    ...(about ? [tableOf({ grid: about, size }), gap({ height: 1 })] : []),
    tableOf({ grid: table, size }),
  ];
}

function pageSize() {
  return { width: twips(PAGE.width), height: twips(PAGE.height) };
}

function pageMargin() {
  const side = twips(PAGE.side);
  return { top: twips(PAGE.top), bottom: twips(PAGE.bottom), left: side, right: side, header: 0, footer: twips(22) };
}

function pageNumber(): Paragraph {
  const run = (children: (string | (typeof PageNumber)["CURRENT"])[]) =>
    new TextRun({ children, font: BODY, size: 18 });
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [
      run(["第 ", PageNumber.CURRENT, " 页 共 "]),
      new TextRun({ children: [PageNumber.TOTAL_PAGES, " 页"], font: BODY, size: 18 }),
    ],
  });
}
