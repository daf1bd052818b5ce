import { assessmentForm } from "@jianheng/domain/forms";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { defaultReading, type Reading, type Sheet } from "@jianheng/domain/scoring";
import type { Edition } from "@jianheng/domain/standards";
import { overlongCells, planWorkbook } from "@jianheng/domain/workbook";
import { checkReading } from "../input/check-reading.ts";
import { findEdition } from "../input/find-edition.ts";
import { loadSheet } from "../input/load-sheet.ts";
import type { Answer, Setting } from "../io.ts";
import { targetProblems, writeFiles } from "../output/files.ts";
import { sheetTexts } from "../texts/sheet.ts";

interface Options {
  id: string;
  out: string;
  /** Findings to fill in. */
  from?: string;
  reading?: string;
  setting: Setting;
}

/** Writes the workbook of a standard to fill in, blank or with known findings. */
export async function writeSheet(options: Options): Promise<Result<Answer>> {
  const { id, out, from, setting } = options;
  const { cwd, language } = setting;
  const target = { option: "--out", file: out };
  const edition = findEdition({ id, at: "ID" });
  const reading = checkReading(options.reading);
  const filled = await filledFrom({ from, id, setting });
  const problems = [
    ...[edition, reading, filled].flatMap((one) => (one.ok ? [] : one.problems)),
    ...(await targetProblems({ targets: [target], inputs: from === undefined ? [] : [from], cwd })),
  ];
  if (problems.length > 0 || !edition.ok || !reading.ok || !filled.ok) return refuse(problems);
  const sheet = filled.value;
  const chosen = reading.value ?? sheet?.reading ?? defaultReading;
  const plan = planOf({ edition: edition.value, reading: chosen, sheet });
  const overlong = overlongCells(plan);
  if (overlong.length > 0) return refuse(overlong);
  const { writeWorkbook } = await import("@jianheng/rendering/workbook");
  const unwritten = await writeFiles([{ ...target, bytes: await writeWorkbook(plan) }], cwd);
  if (unwritten.length > 0) return refuse(unwritten);
  const json = { written: out, standard: id, reading: chosen };
  return succeed({ json, text: sheetTexts[language].written(out) });
}

function planOf(of: { edition: Edition; reading: Reading; sheet: Sheet | undefined }) {
  const { edition, reading, sheet } = of;
  const form = assessmentForm({ edition, reading, ...(sheet && { about: sheet }) });
  const { findings = [], vetoes = [] } = sheet ?? {};
  return planWorkbook({ form, findings, vetoes });
}

/** The findings to fill in; undefined where none are given. */
async function filledFrom(of: {
  from: string | undefined;
  id: string;
  setting: Setting;
}): Promise<Result<Sheet | undefined>> {
  const { from, id, setting } = of;
  if (from === undefined) return succeed(undefined);
  const loaded = await loadSheet({ file: from, cwd: setting.cwd, reading: undefined });
  if (!loaded.ok) return loaded;
  const { sheet } = loaded.value;
  return sheet.standard === id ? succeed(sheet) : refuse([otherStandard(from, sheet.standard, id)]);
}

function otherStandard(at: string, found: string, wanted: string): Problem {
  const message = {
    zh: `此表属于“${found}”，不是“${wanted}”`,
    en: `this sheet is of “${found}”, not “${wanted}”`,
  };
  return { at, code: "other-standard", message };
}
