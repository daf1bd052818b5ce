import type { AssessmentForm } from "@jianheng/domain/forms";
import type { Problem } from "@jianheng/domain/kernel";
import { type Target, type Written, writeFiles } from "./files.ts";

const FORMATS = ["pdf", "docx", "xlsx"] as const;
export type Format = (typeof FORMATS)[number];

/** The files that options name, by format. */
export type FormFiles = Readonly<Partial<Record<Format, string | undefined>>>;

/** A form to write, and the option that named its file. */
export interface FormTarget extends Target {
  format: Format;
}

/** The forms that are wanted, in the order of the formats. */
export function formTargets(files: FormFiles): FormTarget[] {
  return FORMATS.flatMap((format) => {
    const file = files[format];
    return file === undefined ? [] : [{ format, option: `--${format}`, file }];
  });
}

/** Renders every form before it writes the first. The problems are those that a person can mend, in form or machine. */
export async function writeForms(of: {
  form: AssessmentForm;
  targets: readonly FormTarget[];
  cwd: string;
}): Promise<Problem[]> {
  const { form, targets, cwd } = of;
  if (targets.length === 0) return [];
  const { renderForm } = await import("./render-form.ts");
  const files: Written[] = [];
  const problems: Problem[] = [];
  for (const { format, option, file } of targets) {
    const rendered = await renderForm(form, format);
    if (rendered.ok) files.push({ option, file, bytes: rendered.value });
    else problems.push(...rendered.problems);
  }
  return problems.length > 0 ? problems : await writeFiles(files, cwd);
}
