import { assessmentForm } from "@jianheng/domain/forms";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { defaultReading } from "@jianheng/domain/scoring";
import { checkReading } from "../input/check-reading.ts";
import { findEdition } from "../input/find-edition.ts";
import type { Answer, Setting } from "../io.ts";
import { targetProblems } from "../output/files.ts";
import { type FormFiles, formTargets, writeForms } from "../output/write-forms.ts";
import { sheetTexts } from "../texts/sheet.ts";

/** Writes the official form of a standard, blank, to be filled in by hand. */
export async function writeBlankForm(options: {
  id: string;
  reading: string | undefined;
  files: FormFiles;
  setting: Setting;
}): Promise<Result<Answer>> {
  const { id, files, setting } = options;
  const { cwd, language } = setting;
  const targets = formTargets(files);
  const edition = findEdition({ id, at: "ID" });
  const reading = checkReading(options.reading);
  const problems = [
    ...[edition, reading].flatMap((one) => (one.ok ? [] : one.problems)),
    ...(targets.length === 0 ? [NO_TARGET] : await targetProblems({ targets, inputs: [], cwd })),
  ];
  if (problems.length > 0 || !edition.ok || !reading.ok) return refuse(problems);
  const form = assessmentForm({ edition: edition.value, reading: reading.value ?? defaultReading });
  const unwritten = await writeForms({ form, targets, cwd });
  if (unwritten.length > 0) return refuse(unwritten);
  const written = targets.map(({ file }) => file);
  const json = { written, standard: id, reading: form.reading };
  return succeed({ json, text: written.map((file) => sheetTexts[language].written(file)).join("\n") });
}

const NO_TARGET: Problem = {
  at: "--pdf",
  code: "no-target",
  message: {
    zh: "请用 --pdf、--docx 或 --xlsx 给出要写的文件",
    en: "name a file to write by --pdf, --docx or --xlsx",
  },
};
