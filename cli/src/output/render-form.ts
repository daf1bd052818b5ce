import type { AssessmentForm } from "@jianheng/domain/forms";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { closeRendering, renderFormDocx, renderFormPdf, renderFormXlsx } from "@jianheng/rendering";

/** The official form as a document, or why it can't be one. */
export async function renderForm(form: AssessmentForm, format: "pdf" | "docx" | "xlsx"): Promise<Result<Uint8Array>> {
  switch (format) {
    case "pdf":
      try {
        return await renderFormPdf({ form });
      } finally {
        await closeRendering();
      }
    case "docx":
      return succeed(await renderFormDocx(form));
    case "xlsx":
      return succeed(await renderFormXlsx(form));
  }
}
