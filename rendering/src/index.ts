import { availableParallelism } from "node:os";
import type { AssessmentForm } from "@jianheng/domain/forms";
import type { Result } from "@jianheng/domain/kernel";
import type { Paper } from "@jianheng/domain/papers";
import { textsOf } from "./paper/texts.ts";
import { knownFonts } from "./pdf/fonts.ts";
import { createPool, type Pool } from "./pdf/pool.ts";
import { unprintable, unprintableIn } from "./pdf/printable.ts";

let pool: Pool | undefined;

/**
 * The form as PDF, compiled in a thread of its own, or the characters in it that no font has. `fonts`: a folder with fonts besides ours (JIANHENG_FONTS without
 * it); `at`: the time that the document bears.
 */
export async function renderFormPdf({
  form,
  fonts = process.env.JIANHENG_FONTS,
  at = new Date(),
}: {
  form: AssessmentForm;
  fonts?: string | undefined;
  at?: Date;
}): Promise<Result<Uint8Array>> {
  const found = knownFonts(fonts || undefined);
  const problems = unprintable(form, found.has);
  if (problems.length > 0) return { ok: false, problems };
  pool ??= createPool(threads());
  return { ok: true, value: await pool.run({ draw: "form", form, fonts: found.fonts, at: at.getTime() }) };
}

/** A paper as PDF, or the characters in it that no font has. */
export async function renderPaperPdf({
  paper,
  fonts = process.env.JIANHENG_FONTS,
}: {
  paper: Paper;
  fonts?: string | undefined;
}): Promise<Result<Uint8Array>> {
  const found = knownFonts(fonts || undefined);
  const problems = unprintableIn(textsOf(paper), found.has);
  if (problems.length > 0) return { ok: false, problems };
  pool ??= createPool(threads());
  return { ok: true, value: await pool.run({ draw: "paper", paper, fonts: found.fonts }) };
}

/** A paper as a Word document, written in a thread too: long tables take their time. */
export async function renderPaperDocx(paper: Paper): Promise<Uint8Array> {
  pool ??= createPool(threads());
  return await pool.run({ draw: "paper-docx", paper });
}

/** The form as a Word document, written in a thread: it takes as long as a hundred requests. */
export async function renderFormDocx(form: AssessmentForm): Promise<Uint8Array> {
  pool ??= createPool(threads());
  return await pool.run({ draw: "form-docx", form });
}

/** The form as an Excel workbook, in a thread too. */
export async function renderFormXlsx(form: AssessmentForm): Promise<Uint8Array> {
  pool ??= createPool(threads());
  return await pool.run({ draw: "form-xlsx", form });
}

/** Ends the threads at once. A process that waits for nothing else ends without it too. */
export async function closeRendering(): Promise<void> {
  const open = pool;
  pool = undefined;
  await open?.close();
}

/** JIANHENG_PDF_THREADS, or two; one where the machine has but one processor. */
function threads(): number {
  const wanted = Number(process.env.JIANHENG_PDF_THREADS);
  return Number.isInteger(wanted) && wanted > 0 ? wanted : Math.min(2, availableParallelism());
}
