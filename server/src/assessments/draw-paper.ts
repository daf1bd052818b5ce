import { type Result, succeed } from "@jianheng/domain/kernel";
import {
  type Format,
  filledForm,
  type Names,
  type Paper,
  type PaperKind,
  type PlanSource,
  planPaper,
  recordPaper,
  reportPaper,
  type Taken,
  timeOf,
} from "@jianheng/domain/papers";
import type { Edition } from "@jianheng/domain/standards";
import { renderFormDocx, renderFormPdf, renderFormXlsx, renderPaperDocx, renderPaperPdf } from "@jianheng/rendering";

interface Drawing {
  paper: PaperKind;
  format: Format;
  plan: PlanSource;
  names: Names;
  edition: Edition;
  /** The plan alone needs none. */
  taken: Taken | undefined;
}

/** A paper's bytes, or the characters in it that can't be printed. */
export async function drawPaper(of: Drawing): Promise<Result<Uint8Array>> {
  const { paper, format, taken } = of;
  if (paper === "plan") return await drawBlocks(planPaper(of), format);
  if (!taken) throw new Error(`no snapshot to print the ${paper} from`);
  if (paper === "form") return await drawForm(taken, format);
  return await drawBlocks(paper === "report" ? reportPaper(taken) : recordPaper(taken), format);
}

/** The same snapshot gives the same bytes as PDF: the document bears the time of what it shows. */
async function drawForm(taken: Taken, format: Format): Promise<Result<Uint8Array>> {
  const form = filledForm(taken);
  if (format === "pdf") return await renderFormPdf({ form, at: new Date(timeOf(taken.snapshot)) });
  return succeed(format === "docx" ? await renderFormDocx(form) : await renderFormXlsx(form));
}

async function drawBlocks(paper: Paper, format: Format): Promise<Result<Uint8Array>> {
  return format === "pdf" ? await renderPaperPdf({ paper }) : succeed(await renderPaperDocx(paper));
}
