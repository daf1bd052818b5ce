import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AssessmentForm } from "@jianheng/domain/forms";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { drawForm } from "../form/draw.ts";
import { templateData } from "./data.ts";
import { type FontFamilies, fontsOf } from "./fonts.ts";

const TEMPLATES = fileURLToPath(new URL("../../templates", import.meta.url));
const FORM = join(TEMPLATES, "assessment-form", "form.typ");
/** Tagged, for archives, every character with its Unicode text. */
const STANDARD = "a-2a";

/** A Typst compiler with its fonts loaded: made once, used for many documents. */
export interface FormCompiler {
  typst: NodeCompiler;
  families: FontFamilies;
}

export function createFormCompiler(fontFolder?: string): FormCompiler {
  const { folders, families } = fontsOf(fontFolder);
  const typst = NodeCompiler.create({ workspace: TEMPLATES, fontArgs: [{ fontPaths: [...folders] }] });
  return { typst, families };
}

/** The inputs of the template for a form. */
export function formInputs(form: AssessmentForm, { families }: Pick<FormCompiler, "families">): { data: string } {
  return { data: templateData({ drawing: drawForm(form), families }) };
}

/** The form as PDF, in this thread. */
export function compileForm(form: AssessmentForm, compiler: FormCompiler): Uint8Array {
  return compileInputs(formInputs(form, compiler), compiler);
}

/** Typst and nothing else: inputs of the template to PDF. */
export function compileInputs(inputs: Record<string, string>, { typst }: FormCompiler): Uint8Array {
  const compiled = typst.compile({ mainFilePath: FORM, inputs });
  const warnings = compiled.takeWarnings()?.shortDiagnostics ?? [];
  const errors = compiled.takeError()?.shortDiagnostics ?? [];
  if (errors.length > 0 || warnings.length > 0 || !compiled.result) throw new Error(said([...errors, ...warnings]));
  return new Uint8Array(typst.pdf(compiled.result, { pdfStandard: STANDARD }));
}

/** A font that isn't there is only a warning to Typst; on an official form it is a fault. */
function said(diagnostics: readonly { message?: string }[]): string {
  return `the form can't be drawn: ${diagnostics.map(({ message }) => message ?? "unknown").join("; ")}`;
}
