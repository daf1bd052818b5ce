import type { Problem } from "@jianheng/domain/kernel";
import type { Checked, Register } from "@jianheng/domain/registers";
import { residentIndex } from "../people/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import type { ChosenSheet } from "./choose-sheets.ts";
import { BY_APPLICATION } from "./direct.ts";
import { type ProblemsTold, problemsTold } from "./import-problems.ts";
import { enterRows } from "./import-staged.ts";
import { type Changes, nameChanges } from "./name-changes.ts";
import type { Headed, NumberedRow } from "./read-rows.ts";
import { stageRow } from "./stage-row.ts";
import { addStaged, endStage, openStage } from "./stage-store.ts";
import { type StagedColumn, stagedColumns } from "./staged-columns.ts";
import { keepKeys } from "./staged-keys-store.ts";
import type { WorkbookReader } from "./workbook-process.ts";

/** What workbooks are imported with, beside their bytes. */
export interface Importing extends Checked {
  transaction: Transaction;
  personalData: PersonalData;
  organisation: string;
}

/** A sheet among those that are imported together. */
export interface SheetAmong extends ChosenSheet {
  /** Registers whose sheets can't be read: what names their records can't be looked up, and is no mistake. */
  unread: ReadonlySet<string>;
  /** Whether it is entered where nothing is wrong with it; else something is wrong already. */
  enter: boolean;
  /** Nothing stays of it: what it would change is named. */
  attempt: boolean;
  /** Told how many of its rows have been read; throws where it is to stop. */
  onRows(count: number): Promise<void>;
}

/** What came of a sheet. */
export interface SheetCame {
  rows: number;
  added: number;
  changed: number;
  problems: readonly Problem[];
  problemCount: number;
  /** What it would change, where it is an attempt that would. */
  changes?: Changes | undefined;
  /** Its columns could not be told apart, so that no row was looked at. */
  unread: boolean;
}

/** Reads a sheet to its end, looks at its rows as a whole, and enters them where nothing is wrong. */
export async function importSheet(of: Importing, workbook: WorkbookReader, sheet: SheetAmong): Promise<SheetCame> {
  const { today, demonstration, occupations } = of;
  const { register, name, unreadable } = sheet;
  let reading: Read | undefined;
  let refused: readonly Problem[] | undefined;
  const read = { register: register.id, sheet: name, unreadable, today, demonstration, occupations };
  for await (const part of workbook.read(read)) {
    if ("refused" in part) refused = part.refused;
    else if ("columns" in part) reading = await begin(of, register, part);
    else if (reading) await take(of, { sheet, reading, rows: part.rows });
  }
  const { rows = 0 } = reading ?? {};
  if (refused) {
    return { rows, added: 0, changed: 0, problems: refused, problemCount: refused.length, unread: true };
  }
  if (!reading || rows === 0) {
    const [problems, problemCount] = [reading?.problems.first() ?? [], reading?.problems.count() ?? 0];
    return { rows, added: 0, changed: 0, problems, problemCount, unread: false };
  }
  return await settle(of, sheet, reading);
}

/** How far a sheet has been read. */
interface Read {
  columns: readonly StagedColumn[];
  problems: ProblemsTold;
  numbers: Map<string, string>;
  doubtful: Map<number, ReadonlySet<string>>;
  rows: number;
}

async function settle(of: Importing, sheet: SheetAmong, reading: Read): Promise<SheetCame> {
  const { transaction, organisation, personalData, today } = of;
  const { register, unread, enter } = sheet;
  const { rows, problems, columns, numbers, doubtful } = reading;
  await endStage(transaction);
  const staged = { organisation, register, columns };
  const known = { numbers, doubtful, today, unread, enter };
  const entered = await enterRows({ transaction, personalData, staged, problems, ...known });
  if (!entered) await keepKeys(transaction, staged);
  await sheet.onRows(rows);
  const { added, changed } = entered ?? { added: 0, changed: 0 };
  const naming = { transaction, personalData, staged, cellOf: problems.cellOf, takenOutAt: sheet.takenOutAt };
  const changes = sheet.attempt ? await nameChanges(naming, { added, changed }) : undefined;
  const told = { problems: problems.first(), problemCount: problems.count() };
  return { rows, added, changed, ...told, changes, unread: false };
}

async function begin({ transaction }: Importing, register: Register, part: Headed): Promise<Read> {
  const columns = stagedColumns(register, new Set(part.columns.map(({ column }) => column.id)));
  await openStage(transaction, columns);
  const problems = problemsTold(part);
  problems.add(0, part.problems);
  return { columns, problems, numbers: new Map(), doubtful: new Map(), rows: 0 };
}

async function take(
  of: Importing,
  { sheet, reading, rows }: { sheet: SheetAmong; reading: Read; rows: readonly NumberedRow[] },
): Promise<void> {
  const { transaction, personalData } = of;
  const { register } = sheet;
  const { columns, problems } = reading;
  const staged = rows.map((row) => {
    problems.add(row.index, row.problems);
    if (register.enrols) keepNumbers(of, reading, row);
    if (BY_APPLICATION.includes(register.id)) keepDoubtful(reading, row);
    return stageRow(personalData, { register, columns, row });
  });
  await addStaged(transaction, { columns, rows: staged });
  reading.rows += rows.length;
  await sheet.onRows(reading.rows);
}

function keepNumbers({ personalData }: Importing, { columns, numbers }: Read, { row }: NumberedRow): void {
  for (const { column } of columns) {
    const number = row[column.id];
    if (column.type.kind !== "person" || typeof number !== "string") continue;
    numbers.set(residentIndex(personalData, number).toString("hex"), number);
  }
}

/** What is wrong is left out of a row, as what is empty is not. */
function keepDoubtful({ columns, doubtful }: Read, { index, row }: NumberedRow): void {
  const wrong = columns.flatMap(({ column: { id } }) => (id in row ? [] : [id]));
  if (wrong.length > 0) doubtful.set(index, new Set(wrong));
}
