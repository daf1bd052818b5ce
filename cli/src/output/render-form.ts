import type { AssessmentForm } from "@jianheng/domain/forms";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { closeRendering, renderFormDocx, renderFormPdf, renderFormXlsx } from "@jianheng/rendering";

/** The official form as a document, or why it can't be one. */
export async function renderForm(form: AssessmentForm, format: "pdf" | "docx" | "xlsx"): Promise<Result<Uint8Array>> {
  try {
    switch (format) {
      case "pdf":
        return await renderFormPdf({ form });
      case "docx":
        return succeed(await renderFormDocx(form));
      case "xlsx":
        return succeed(await renderFormXlsx(form));
    }
  } finally {
    await closeRendering();
  }
}
