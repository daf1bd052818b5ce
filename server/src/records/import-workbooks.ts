import type { Problem } from "@jianheng/domain/kernel";
import { policy, type Register } from "@jianheng/domain/registers";
import type { SeenSheet } from "@jianheng/rendering/table";
import { recordActs } from "../platform/audit/index.ts";
import { type ChosenSheet, chooseSheets, type PassedSheet, type SheetProblem } from "./choose-sheets.ts";
import { type Importing, importSheet, type SheetCame } from "./import-sheet.ts";
import type { Changes } from "./name-changes.ts";
import { type OpenFiles, openFiles } from "./open-files.ts";
import { MOST_TOLD } from "./resolve-store.ts";
import { brokenWorkbooks, inOrderOfSheets, registersWithout } from "./sheet-problems.ts";
import { openKeys } from "./staged-keys-store.ts";

/** What came of an import; with one problem, nothing was written. */
export interface Imported {
  rows: number;
  added: number;
  changed: number;
  same: number;
  problems: readonly Problem[];
  problemCount: number;
  /** In the order in which they were read. */
  sheets: readonly ImportedSheet[];
  passed: readonly PassedSheet[];
}

/** The same with what an attempt would change, where nothing is wrong. */
export interface Came extends Imported {
  changes: readonly SheetChanges[];
}

/** What a sheet would change. */
export interface SheetChanges extends Changes, Pick<ImportedSheet, "file" | "sheet" | "register"> {
  takenOutAt: string | null;
}

/** What came of one sheet. */
export interface ImportedSheet {
  /** Which of the workbooks it stands in, from 0 on. */
  file: number;
  sheet: string;
  register: string;
  rows: number;
  added: number;
  changed: number;
  same: number;
  problemCount: number;
}

/** What workbooks are imported with, all of them together. */
export interface ImportingAll extends Importing {
  /** In whose post. */
  post: string;
  /** The one register that is meant, whatever the sheet is called. */
  only?: Register;
  /** Only looks what would come of it: the caller leaves nothing of the transaction behind. */
  attempt: boolean;
  /** Told how far it is; throws where it is to stop. */
  onProgress(progress: { rows: number; sheet: string; at: number; of: number; rowsOfSheet: number }): Promise<void>;
}

/** Reads workbooks into registers, one sheet after the other in the order of what names what: all is entered, or nothing. */
export async function importWorkbooks(of: ImportingAll, bytes: readonly (() => Promise<Uint8Array>)[]): Promise<Came> {
  const files = openFiles(bytes);
  try {
    const seen: (SeenSheet[] | undefined)[] = [];
    for (const at of bytes.keys()) seen.push(await (await files.open(at)).look());
    return seen.some((sheets) => sheets) ? await importSeen(of, files, seen) : refused(brokenWorkbooks(seen));
  } finally {
    files.close();
  }
}

async function importSeen(
  of: ImportingAll,
  files: OpenFiles,
  seen: readonly (readonly SeenSheet[] | undefined)[],
): Promise<Came> {
  const known = seen.map((sheets) => sheets ?? []);
  const { sheets, passed, ...chosen } = chooseSheets(known, of);
  const broken = brokenWorkbooks(seen);
  const unread = new Set([...chosen.unread, ...(broken.length > 0 ? registersWithout(sheets) : [])]);
  const told: SheetProblem[] = [...chosen.problems];
  const came: { sheet: ChosenSheet; came: SheetCame }[] = [];
  let [rows, problemCount] = [0, broken.length + told.length];
  await openKeys(of.transaction);
  for (const [at, sheet] of sheets.entries()) {
    const before = rows;
    const onRows = (count: number) =>
      of.onProgress({ rows: before + count, sheet: sheet.name, at: at + 1, of: sheets.length, rowsOfSheet: count });
    const workbook = await files.open(sheet.file);
    const { attempt } = of;
    const one = await importSheet(of, workbook, { ...sheet, unread, enter: problemCount === 0, attempt, onRows });
    came.push({ sheet, came: one });
    rows += one.rows;
    problemCount += one.problemCount;
    told.push(...one.problems.map((problem) => ({ file: sheet.file, sheet: sheet.name, problem })));
    if (one.unread) unread.add(sheet.register.id);
  }
  const problems = [...broken, ...inOrderOfSheets(told, known)];
  return await concluded(of, { rows, problems, problemCount, came, passed });
}

async function concluded(of: ImportingAll, all: Concluded): Promise<Came> {
  const { rows, problems, problemCount, came, passed } = all;
  if (rows === 0 && problemCount === 0) return { ...refused([EMPTY]), passed };
  const told = came.map((one) => counted(one.sheet, one.came, problemCount === 0));
  if (problemCount === 0 && !of.attempt) await act(of, told);
  const sum = (of: "added" | "changed" | "same") => told.reduce((all, one) => all + one[of], 0);
  return {
    ...{ rows, added: sum("added"), changed: sum("changed"), same: sum("same") },
    ...{ problems: problems.slice(0, MOST_TOLD), problemCount, sheets: told, passed },
    changes: problemCount === 0 ? came.flatMap(changesOf) : [],
  };
}

function changesOf({ sheet: { file, name, register, takenOutAt }, came: { changes } }: Concluded["came"][number]) {
  return changes ? [{ file, sheet: name, register: register.id, takenOutAt: takenOutAt ?? null, ...changes }] : [];
}

interface Concluded extends Pick<Imported, "rows" | "problems" | "problemCount" | "passed"> {
  came: readonly { sheet: ChosenSheet; came: SheetCame }[];
}

function counted({ file, name, register }: ChosenSheet, came: SheetCame, entered: boolean): ImportedSheet {
  const { rows, problemCount } = came;
  const [added, changed] = entered ? [came.added, came.changed] : [0, 0];
  const same = entered ? rows - added - changed : 0;
  return { file, sheet: name, register: register.id, rows, added, changed, same, problemCount };
}

async function act({ transaction, organisation }: ImportingAll, sheets: readonly ImportedSheet[]): Promise<void> {
  const acts = sheets
    .filter(({ rows }) => rows > 0)
    .map(({ register, rows, added, changed, same }) => ({
      action: policy.import,
      organisation,
      subject: { kind: "register", id: register },
      details: { register, rows, added, changed, same },
    }));
  await recordActs({ transaction }, ...acts);
}

/** Workbooks of which not one row was looked at. */
export function refused(problems: readonly Problem[]): Came {
  const none = { rows: 0, added: 0, changed: 0, same: 0 };
  return { ...none, problems, problemCount: problems.length, sheets: [], passed: [], changes: [] };
}

const EMPTY: Problem = {
  at: "",
  code: "no-rows",
  message: {
    zh: "工作簿中没有记录：请从第二行起填写",
    en: "there is no record in the workbook: fill in from row 2 on",
  },
};
