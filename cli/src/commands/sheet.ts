import { assessmentForm } from "@jianheng/domain/forms";
import { type Problem, type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { defaultReading, type Reading } from "@jianheng/domain/scoring";
import type { Edition } from "@jianheng/domain/standards";
import { planWorkbook } from "@jianheng/domain/workbook";
import { checkReading } from "../input/check-reading.ts";
import { findEdition } from "../input/find-edition.ts";
import { loadSheet } from "../input/load-sheet.ts";
import type { LoadedSheet } from "../input/loaded-sheet.ts";
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
  const edition = findEdition({ id, at: "ID" });
  const reading = checkReading(options.reading);
  const targets = await targetProblems({
    targets: [{ option: "--out", file: out }],
    inputs: from === undefined ? [] : [from],
    cwd: setting.cwd,
  });
  const filled =
    from === undefined || !edition.ok ? undefined : await filledFrom({ ...options, from, edition: edition.value });
  const problems = [edition, reading, ...(filled ? [filled] : [])].flatMap((one) => (one.ok ? [] : one.problems));
  if (problems.length > 0 || targets.length > 0) return refuse([...problems, ...targets]);
  const chosen = (reading.ok ? reading.value : undefined) ?? (filled?.ok ? filled.value.sheet.reading : defaultReading);
  const sheet = filled?.ok ? filled.value.sheet : undefined;
  const bytes = await workbookBytes({ edition: edition.ok ? edition.value : undefined, reading: chosen, sheet });
  const unwritten = await writeFiles([{ option: "--out", file: out, bytes }], setting.cwd);
  if (unwritten.length > 0) return refuse(unwritten);
  const json = { written: out, standard: id, reading: chosen };
  return succeed({ json, text: sheetTexts[setting.language].written(out) });
}

async function workbookBytes(of: {
  edition: Edition | undefined;
  reading: Reading;
  sheet: LoadedSheet["sheet"] | undefined;
}): Promise<Uint8Array> {
  const { edition, reading, sheet } = of;
  if (edition === undefined) throw new Error("no edition");
  const { writeWorkbook } = await import("@jianheng/rendering/workbook");
  const form = assessmentForm({ edition, reading, ...(sheet && { about: sheet }) });
  const { findings = [], vetoes = [] } = sheet ?? {};
  return await writeWorkbook(planWorkbook({ form, findings, vetoes }));
}

async function filledFrom(of: Options & { from: string; edition: Edition }): Promise<Result<LoadedSheet>> {
  const { from, edition, setting } = of;
  const loaded = await loadSheet({ file: from, cwd: setting.cwd, reading: undefined });
  if (!loaded.ok || loaded.value.edition.data.id === edition.data.id) return loaded;
  return refuse([otherStandard(from, loaded.value.edition.data.id, edition.data.id)]);
}

function otherStandard(at: string, found: string, wanted: string): Problem {
  const message = {
    zh: `此表属于“${found}”，不是“${wanted}”`,
    en: `this sheet is of “${found}”, not “${wanted}”`,
  };
  return { at, code: "other-standard", message };
}
