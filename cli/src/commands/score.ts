import { assessmentForm } from "@jianheng/domain/forms";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { score } from "@jianheng/domain/scoring";
import { checkReading } from "../input/check-reading.ts";
import { loadSheet } from "../input/load-sheet.ts";
import type { Answer, Setting } from "../io.ts";
import { targetProblems } from "../output/files.ts";
import { scoreJson } from "../output/score-json.ts";
import { scoreText } from "../output/score-text.ts";
import { type FormFiles, formTargets, writeForms } from "../output/write-forms.ts";
import { sheetTexts } from "../texts/sheet.ts";

/** Scores a filled workbook or a findings file, and writes the filled form where asked. */
export async function scoreFile(options: {
  file: string;
  reading: string | undefined;
  files: FormFiles;
  setting: Setting;
}): Promise<Result<Answer>> {
  const { file, files, setting } = options;
  const { cwd, language } = setting;
  const reading = checkReading(options.reading);
  const targets = formTargets(files);
  const loaded = await loadSheet({ file, cwd, reading: reading.ok ? reading.value : undefined });
  const problems = [
    ...(reading.ok ? [] : reading.problems),
    ...(loaded.ok ? [] : loaded.problems),
    ...(await targetProblems({ targets, inputs: [file], cwd })),
  ];
  if (problems.length > 0 || !loaded.ok) return refuse(problems);
  const { edition, sheet } = loaded.value;
  const result = score({ edition, ...sheet });
  const form = assessmentForm({ edition, reading: sheet.reading, about: sheet, score: result });
  const unwritten = await writeForms({ form, targets, cwd });
  if (unwritten.length > 0) return refuse(unwritten);
  const written = targets.map((target) => target.file);
  return succeed({
    json: scoreJson({ score: result, edition, language, written }),
    text: [
      scoreText({ score: result, edition, sheet, language }),
      ...written.map((path) => sheetTexts[language].written(path)),
    ].join("\n"),
  });
}
