import type { AssessmentForm } from "@jianheng/domain/forms";
import { closeRendering, renderFormDocx, renderFormPdf, renderFormXlsx } from "@jianheng/rendering";

/** The official form as a document. */
export async function renderForm(form: AssessmentForm, format: "pdf" | "docx" | "xlsx"): Promise<Uint8Array> {
  switch (format) {
    case "pdf":
      try {
        return await renderFormPdf({ form });
      } finally {
        await closeRendering();
      }
    case "docx":
      return await renderFormDocx(form);
    case "xlsx":
      return await renderFormXlsx(form);
  }
}
