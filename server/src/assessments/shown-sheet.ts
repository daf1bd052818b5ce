import { inputOf, type SheetFinding, type Stamp, stageWords } from "@jianheng/domain/assessments";
import type { z } from "zod";
import type { shownSheet } from "./sheet-schemas.ts";
import type { Viewed, ViewedSheet } from "./viewed.ts";

type Shown = z.input<typeof shownSheet>;

/** A sheet as its page opens it. */
export function sheetShown({ binding, sheet, refusals, names, version }: ViewedSheet): Shown {
  const { id, stage, scope, status, supplement, answer, findings, touched } = sheet;
  const { edition, reading } = binding;
  const checks = Object.entries(touched).map(([check, { conforms, stamp }]) => {
    return [check, { ...stampShown(stamp, names), value: conforms }] as const;
  });
  return {
    id,
    stage,
    title: stageWords[stage].zh,
    standard: edition.standard,
    edition: edition.hash,
    reading,
    scope: scope === "all" ? scope : [...scope],
    status,
    writable: refusals.length === 0,
    supplement: supplement && { lines: [...supplement.lines], what: supplement.what, until: supplement.until },
    answer,
    findings: Object.fromEntries(
      Object.entries(findings).map(([line, finding]) => [line, findingShown(finding, names)] as const),
    ),
    touched: Object.fromEntries(checks),
    version,
  };
}

/** A finding as it stands on a sheet, with who wrote it when. */
export function findingShown(finding: SheetFinding, names: Viewed["names"]): Shown["findings"][string] {
  const { stamp, afterSight } = finding;
  return { ...stampShown(stamp, names), value: inputOf(finding), afterSight };
}

/** Sheets are written on by people alone. */
function stampShown({ action, at, by }: Stamp, names: Viewed["names"]) {
  if (!("person" in by)) throw new Error(`${action} was written on a sheet by the system`);
  return { action, at, by: names.person(by.person) };
}
