import { type Result, succeed } from "@jianheng/domain/kernel";
import {
  type Format,
  filledForm,
  type Names,
  type PaperKind,
  type PlanSource,
  type Taken,
  timeOf,
} from "@jianheng/domain/papers";
import type { Edition } from "@jianheng/domain/standards";
import { renderFormDocx, renderFormPdf, renderFormXlsx } from "@jianheng/rendering";

interface Drawing {
  paper: PaperKind;
  format: Format;
  plan: PlanSource;
  names: Names;
  edition: Edition;
  taken: Taken | undefined;
}

/** A paper's bytes, or the characters in it that can't be printed. */
export async function drawPaper({ paper, format, taken }: Drawing): Promise<Result<Uint8Array>> {
  if (!taken) throw new Error(`no snapshot to print the ${paper} from`);
  return await drawForm(taken, format);
}

/** The same snapshot gives the same bytes as PDF: the document bears the time of what it shows. */
async function drawForm(taken: Taken, format: Format): Promise<Result<Uint8Array>> {
  const form = filledForm(taken);
  if (format === "pdf") return await renderFormPdf({ form, at: new Date(timeOf(taken.snapshot)) });
  return succeed(format === "docx" ? await renderFormDocx(form) : await renderFormXlsx(form));
}
