import { isDeepStrictEqual } from "node:util";
import { excerptPair, type Register, type Row } from "@jianheng/domain/registers";
import type { z } from "zod";
import type { Transaction } from "../platform/db/index.ts";
import type { PersonalData } from "../platform/personal-data/index.ts";
import { findChanged, listAt, listBefore, listStanding, type SaidRow } from "./changed-store.ts";
import { findReentered } from "./removed-store.ts";
import type { change } from "./schemas.ts";
import { rowOf, shownValues } from "./shown.ts";
import type { Staged } from "./staged-columns.ts";

/** So many cells of a sheet are named one by one; the others are counted. */
export const MOST_NAMED = 200;
/** So many records that come back are named. */
const MOST_BACK = 20;
/** So many characters are shown of a text. */
const MOST_SAID = 100;

/** A cell that is other than what stands: its place, its record, what stands and what it says. Numbers are masked. */
type Change = z.input<typeof change>;

/** What rows that were entered have changed. */
export interface Changes extends Cells {
  /** Records that had been removed since the workbook was taken out, by their keys. */
  back: { count: number; named: readonly Change["record"][] };
}

interface Cells {
  /** How many cells. */
  count: number;
  /** The first of them. */
  named: readonly Change[];
}

interface Naming {
  transaction: Transaction;
  personalData: PersonalData;
  staged: Staged;
  /** Where a column of a row stands in the sheet. */
  cellOf(of: { row: number; column: string }): string;
  /** When the workbook was taken out, where it says so. */
  takenOutAt: string | undefined;
}

/** Names what the rows that wait have changed since this transaction began; nothing where that is nothing. */
export async function nameChanges(
  of: Naming,
  { added, changed }: { added: number; changed: number },
): Promise<Changes | undefined> {
  const cells = changed > 0 ? await nameCells(of) : { count: 0, named: [] };
  const back = added > 0 ? await nameBack(of) : { count: 0, named: [] };
  return cells.count + back.count > 0 ? { ...cells, back } : undefined;
}

async function nameBack({ transaction, personalData, staged, takenOutAt: since }: Naming): Promise<Changes["back"]> {
  if (since === undefined) return { count: 0, named: [] };
  const { register } = staged;
  const { rows, count } = await findReentered(transaction, { ...staged, since, limit: MOST_BACK });
  return { count, named: rows.map((row) => keyOf(register, shownValues(personalData, { register, row }))) };
}

function keyOf({ key }: Register, shown: Change["record"]): Change["record"] {
  return Object.fromEntries(key.map((id) => [id, shown[id] ?? null]));
}

async function nameCells(of: Naming): Promise<Cells> {
  const { transaction, staged, takenOutAt } = of;
  const { organisation, register } = staged;
  const { records, cells: count } = await findChanged(transaction, {
    ...{ ...staged, limit: MOST_NAMED },
    after: takenOutAt,
  });
  const which = { organisation, register, ids: records.map(({ id }) => id) };
  const before = byId(await listBefore(transaction, which));
  const after = byId(await listStanding(transaction, which));
  const takenOut = takenOutAt === undefined ? [] : await listAt(transaction, { ...which, at: takenOutAt });
  const asTakenOut = byId(takenOut);
  const named = records.flatMap(({ at, id }) => {
    const [one, other] = [before.get(id), after.get(id)];
    return one && other ? changesOf(of, { at, before: one, after: other, asTakenOut: asTakenOut.get(id) }) : [];
  });
  return { count, named: named.slice(0, MOST_NAMED) };
}

function byId(rows: readonly SaidRow[]): Map<string, SaidRow> {
  return new Map(rows.map((row) => [row.id, row]));
}

interface OfRecord {
  /** Its row in the sheet. */
  at: number;
  before: SaidRow;
  after: SaidRow;
  /** As it was taken out; undefined where it was not there yet, or nobody knows when that was. */
  asTakenOut: SaidRow | undefined;
}

function changesOf(of: Naming, { at, before, after, asTakenOut }: OfRecord): Change[] {
  const { personalData, staged, cellOf, takenOutAt } = of;
  const { register, columns } = staged;
  const clear = (row: SaidRow): Row => rowOf(personalData, { register, row });
  const [stood, stands, takenOut] = [clear(before), clear(after), asTakenOut ? clear(asTakenOut) : {}];
  const shown = {
    before: shownValues(personalData, { register, row: before }),
    after: shownValues(personalData, { register, row: after }),
  };
  const record = keyOf(register, shown.before);
  return columns.flatMap(({ column: { id } }) => {
    if (isDeepStrictEqual(stood[id], stands[id])) return [];
    const said = shortened({ before: shown.before[id] ?? null, after: shown.after[id] ?? null });
    const since = takenOutAt !== undefined && !isDeepStrictEqual(takenOut[id], stood[id]);
    return [{ at: cellOf({ row: at, column: id }), record, column: id, ...said, since }];
  });
}

/** Of long texts the part that differs: what is kept of a trial has a bound. */
function shortened({ before, after }: Pick<Change, "before" | "after">): Pick<Change, "before" | "after"> {
  if (!isText(before) || !isText(after)) return { before, after };
  const [one, other] = excerptPair([before, after], MOST_SAID);
  return { before: one, after: other };
}

function isText(value: Change["before"]): value is string | null {
  return value === null || typeof value === "string";
}
