import {
  type Actor,
  type Chosen,
  type ImportPlan,
  linesIn,
  planImport,
  type Sheet,
  type SheetContent,
  type State,
} from "../../assessments/index.ts";
import type { Problem } from "../../kernel/index.ts";
import { type Edition, readyLines } from "../../scoring/index.ts";
import type { RawSheet } from "../model.ts";
import { relocated } from "../read/parse-workbook.ts";
import { type ConflictRow, conflictRows } from "./conflict-rows.ts";
import { onceByCell, readOfflineWorkbook, rowOf } from "./read-offline.ts";

/** What the workbook of a sheet comes to when it is brought back: it is carried out when nothing is wrong or collides. */
export interface OfflineImport extends Pick<ImportPlan, "findings" | "touched"> {
  conflicts: readonly ConflictRow[];
  /** Lines that were emptied altogether, and stay as they stand. */
  left: readonly string[];
  /** Each at its cell. */
  problems: readonly Problem[];
}

/** An assessor's workbook laid over his sheet as it stands. `base` is what it held when the workbook was exported. */
export function importOffline(of: {
  state: State;
  edition: Edition;
  sheet: Sheet;
  by: Actor;
  sheets: readonly RawSheet[];
  base: SheetContent;
  chosen?: Chosen | undefined;
}): OfflineImport {
  const { state, edition, sheet, by, sheets, base, chosen } = of;
  const lines = linesIn(sheet.scope, readyLines(edition.data, state.assessment.reading));
  const touched = Object.fromEntries(Object.entries(sheet.touched).map(([id, { conforms }]) => [id, conforms]));
  const read = readOfflineWorkbook({ sheets, lines, base, touched, key: sheet.id });
  const plan = planImport({ state, edition, sheet, by, base, mine: read.mine, chosen });
  const { findings, conflicts, left } = { ...plan, ...read };
  return {
    findings,
    touched: plan.touched,
    conflicts: conflictRows(conflicts, lines),
    left,
    problems: onceByCell([...read.problems, ...relocated(plan.problems, read.places)]).map((one) =>
      named(one, read.rows.get(rowOf(one.at))),
    ),
  };
}

/** A problem with the number of the check that it is of: a cell alone says little to whoever reads a list of them. */
function named({ message: { zh, en }, ...problem }: Problem, name: string | undefined): Problem {
  const message = name === undefined ? { zh, en } : { zh: `${name}：${zh}`, en: `${name}: ${en}` };
  return { ...problem, message };
}
