import { assessmentForm } from "@jianheng/domain/forms";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { score } from "@jianheng/domain/scoring";
import { checkReading } from "../input/check-reading.ts";
import { loadSheet } from "../input/load-sheet.ts";
import type { Answer, Setting } from "../io.ts";
import { type Target, targetProblems, type Written, writeFiles } from "../output/files.ts";
import { scoreJson } from "../output/score-json.ts";
import { scoreText } from "../output/score-text.ts";
import { sheetTexts } from "../texts/sheet.ts";

const FORMATS = ["pdf", "docx", "xlsx"] as const;
type Format = (typeof FORMATS)[number];

/** Scores a filled workbook or a findings file, and writes the filled form where asked. */
export async function scoreFile(options: {
  file: string;
  reading: string | undefined;
  targets: Readonly<Partial<Record<Format, string | undefined>>>;
  setting: Setting;
}): Promise<Result<Answer>> {
  const { file, targets, setting } = options;
  const { cwd, language } = setting;
  const reading = checkReading(options.reading);
  const wanted = FORMATS.flatMap((format) => {
    const target = targets[format];
    return target === undefined ? [] : [{ format, option: `--${format}`, file: target }];
  });
  const loaded = await loadSheet({ file, cwd, reading: reading.ok ? reading.value : undefined });
  const problems = [
    ...(reading.ok ? [] : reading.problems),
    ...(loaded.ok ? [] : loaded.problems),
    ...(await targetProblems({ targets: wanted, inputs: [file], cwd })),
  ];
  if (problems.length > 0 || !loaded.ok) return refuse(problems);
  const { edition, sheet } = loaded.value;
  const result = score({ edition, ...sheet });
  if (wanted.length > 0) {
    const form = assessmentForm({ edition, reading: sheet.reading, about: sheet, score: result });
    const unwritten = await writeForms({ form, wanted, cwd });
    if (unwritten.length > 0) return refuse(unwritten);
  }
  const written = wanted.map(({ file: path }) => sheetTexts[language].written(path));
  return succeed({
    json: scoreJson({ score: result, edition, language, written: wanted.map(({ file: path }) => path) }),
    text: [scoreText({ score: result, edition, sheet, language }), ...written].join("\n"),
  });
}

/** Renders every form before it writes the first. */
async function writeForms(of: {
  form: ReturnType<typeof assessmentForm>;
  wanted: readonly (Target & { format: Format })[];
  cwd: string;
}): Promise<Problem[]> {
  const { form, wanted, cwd } = of;
  const { renderForm } = await import("../output/render-form.ts");
  const files: Written[] = [];
  for (const { format, option, file } of wanted) files.push({ option, file, bytes: await renderForm(form, format) });
  return await writeFiles(files, cwd);
}
