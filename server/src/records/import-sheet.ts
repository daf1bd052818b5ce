import type { Day, Problem } from "@jianheng/domain/kernel";
import { policy, type Register } from "@jianheng/domain/registers";
import { residentIndex } from "../people/index.ts";
import { recordActs } from "../platform/audit/index.ts";
import type { Transaction } from "../platform/db/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { type ProblemsTold, problemsTold } from "./import-problems.ts";
import { enterRows } from "./import-staged.ts";
import type { NumberedRow, Part } from "./read-rows.ts";
import { stageRow } from "./stage-row.ts";
import { addStaged, endStage, openStage } from "./stage-store.ts";
import { type StagedColumn, stagedColumns } from "./staged-columns.ts";
import { readInProcess } from "./workbook-process.ts";

/** What came of an import; with one problem, nothing was written. */
export interface Imported {
  rows: number;
  added: number;
  changed: number;
  same: number;
  problems: readonly Problem[];
  problemCount: number;
}

/** What a workbook is imported with, beside its bytes. */
export interface Importing {
  transaction: Transaction;
  personalData: PersonalData;
  organisation: string;
  register: Register;
  today: Day;
  demonstration: boolean;
  /** Only looks what would come of it: the caller leaves nothing of the transaction behind. */
  attempt: boolean;
  /** Told how many rows have been read; throws where it is to stop. */
  onRows(count: number): Promise<void>;
}

/** Reads a workbook into a register: it is looked through to its end, then all of it is entered or nothing. */
export async function importWorkbook(of: Importing, bytes: Uint8Array): Promise<Imported> {
  const { transaction, organisation, register, today, demonstration } = of;
  let reading: Read | undefined;
  for await (const part of readInProcess({ bytes, register: register.id, today, demonstration })) {
    if ("refused" in part) return refused(part.refused);
    if ("columns" in part) reading = await begin(of, part);
    else if (reading) await take(of, reading, part.rows);
  }
  if (!reading || reading.rows === 0) return refused([EMPTY]);
  await endStage(transaction);
  const { rows, problems, columns, numbers } = reading;
  const staged = { organisation, register, columns };
  const entered = await enterRows({ transaction, personalData: of.personalData, staged, problems, numbers });
  await of.onRows(rows);
  const problemCount = problems.count();
  const same = problemCount > 0 ? 0 : rows - entered.added - entered.changed;
  const counts = { rows, ...entered, same };
  if (problemCount === 0 && !of.attempt) await act(of, counts);
  return { ...counts, problems: problems.first(), problemCount };
}

/** How far a workbook has been read. */
interface Read {
  columns: readonly StagedColumn[];
  problems: ProblemsTold;
  numbers: Map<string, string>;
  rows: number;
}

async function begin({ transaction, register }: Importing, part: Extract<Part, { sheet: string }>): Promise<Read> {
  const columns = stagedColumns(register, new Set(part.columns.map(({ column }) => column.id)));
  await openStage(transaction, columns);
  return { columns, problems: problemsTold(part), numbers: new Map(), rows: 0 };
}

async function take(of: Importing, reading: Read, rows: readonly NumberedRow[]): Promise<void> {
  const { transaction, personalData, register } = of;
  const { columns, problems } = reading;
  const staged = rows.map((row) => {
    problems.add(row.index, row.problems);
    if (register.enrols) keepNumbers(of, reading, row);
    return stageRow(personalData, { register, columns, row });
  });
  await addStaged(transaction, { columns, rows: staged });
  reading.rows += rows.length;
  await of.onRows(reading.rows);
}

function keepNumbers({ personalData }: Importing, { columns, numbers }: Read, { row }: NumberedRow): void {
  for (const { column } of columns) {
    const number = row[column.id];
    if (column.type.kind !== "person" || typeof number !== "string") continue;
    numbers.set(residentIndex(personalData, number).toString("hex"), number);
  }
}

async function act({ transaction, organisation, register }: Importing, counts: object): Promise<void> {
  await recordActs(
    { transaction },
    {
      action: policy.import,
      organisation,
      subject: { kind: "register", id: register.id },
      details: { register: register.id, ...counts },
    },
  );
}

/** A workbook of which not one row was looked at. */
export function refused(problems: readonly Problem[]): Imported {
  return { rows: 0, added: 0, changed: 0, same: 0, problems, problemCount: problems.length };
}

const EMPTY: Problem = {
  at: "",
  code: "no-rows",
  message: {
    zh: "工作簿中没有记录：请从第二行起填写",
    en: "there is no record in the workbook: fill in from row 2 on",
  },
};
