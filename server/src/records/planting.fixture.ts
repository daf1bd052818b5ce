import { type Register, registers, sheetName, workbookColumns } from "@jianheng/domain/registers";
import { cellAddress } from "@jianheng/domain/workbook";
import fc from "fast-check";
import { type Cells, type Known, soundRow, wrongCells } from "./planted.fixture.ts";

const ROWS = 4;

/** A mistake to be planted, by dice: where it does not fit, because something is planted there already, it is left out. */
interface Seed {
  how: "cell" | "name" | "rule" | "twice";
  register: number;
  /** Never the first one, which rows of other registers name. */
  row: number;
  column: number;
  wrong: number;
}

const IDS = registers.map(({ id }) => id);

/** Mistakes for a workbook of all registers, and the order of its sheets. */
export const seeds: fc.Arbitrary<{ planted: readonly Seed[]; sheets: readonly string[] }> = fc.record({
  planted: fc.array(
    fc.record({
      how: fc.constantFrom("cell", "cell", "cell", "name", "rule", "rule", "twice"),
      register: fc.nat({ max: registers.length - 1 }),
      row: fc.integer({ min: 1, max: ROWS - 1 }),
      column: fc.nat(),
      wrong: fc.nat(),
    }),
    { minLength: 100, maxLength: 180 },
  ),
  sheets: fc.shuffledSubarray(IDS, { minLength: registers.length }),
});

/** A mistake that was planted. */
interface Planted {
  register: Register;
  row: number;
  header: string;
  code: string;
}

/** Plants mistakes in a workbook of all registers: its rows by register, and what is to be told, from its first cell on. */
export function plant(of: { planted: readonly Seed[]; sheets: readonly string[]; people: readonly Known[] }) {
  const { planted, sheets, people } = of;
  const all = new Map(registers.map((register) => [register.id, rowsOf(register, people)]));
  const taken = new Set<string>();
  const told = planted.flatMap((seed): Planted[] => {
    const register = registers[seed.register];
    const rows = register && all.get(register.id);
    return rows ? WAYS[seed.how]({ ...seed, register, rows, taken: takenIn(taken, register) }) : [];
  });
  const expected = told.map((one) => ({ ...one, ...placeOf(one), sheet: sheets.indexOf(one.register.id) }));
  expected.sort((one, two) => one.sheet - two.sheet || one.row - two.row || one.column - two.column);
  return {
    rows: Object.fromEntries(sheets.map((id) => [id, all.get(id) ?? []])),
    expected: expected.map(({ at, code }) => `${at} ${code}`),
  };
}

function rowsOf(register: Register, people: readonly Known[]): Cells[] {
  return Array.from({ length: ROWS }, (_, at) => soundRow(register, { at, people }));
}

function placeOf({ register, row, header }: Planted) {
  const column = workbookColumns(register).findIndex((one) => one.header === header);
  return { column, at: cellAddress({ sheet: sheetName(register), row: row + 1, column }) };
}

/** Says whether columns of a row hold no mistake yet, and keeps them from the next one. */
function takenIn(taken: Set<string>, { id }: Register) {
  return (row: number, columns: readonly string[]): boolean => {
    const places = columns.map((column) => `${id} ${row} ${column}`);
    if (places.some((place) => taken.has(place))) return true;
    for (const place of places) taken.add(place);
    return false;
  };
}

interface Way extends Omit<Seed, "register"> {
  register: Register;
  rows: Cells[];
  taken: ReturnType<typeof takenIn>;
}

const WAYS: Readonly<Record<Seed["how"], (way: Way) => Planted[]>> = {
  cell: plantCell,
  name: plantName,
  rule: plantRule,
  twice: plantTwice,
};

function plantCell({ register, row, rows, taken, column: dice, wrong }: Way): Planted[] {
  const columns = workbookColumns(register).filter(({ part }) => part === "value");
  const { column, header } = pick(columns, dice);
  const cells = wrongCells(column).filter(([, code]) => !(register.enrols && code === "unknown-person"));
  if (taken(row, [column.id])) return [];
  const [cell, code] = pick(cells, wrong);
  write(rows, { row, header, cell });
  return [{ register, row, header, code }];
}

function plantName({ register, row, rows, taken, wrong }: Way): Planted[] {
  const named = workbookColumns(register).find(({ part }) => part === "name");
  if (!named || taken(row, [named.column.id])) return [];
  const { header } = named;
  const [cell, code] = wrong % 2 === 0 ? ["示范改", "name-differs"] : ["#REF!", "error-value"];
  write(rows, { row, header, cell });
  return [{ register, row, header, code }];
}

/** The last day before the first, a part that is more than its wholes, or the highest level below the lowest. */
function plantRule({ register, row, rows, taken, wrong }: Way): Planted[] {
  if (!register.rules) return [];
  const [whole = "", ...parts] = pick(register.rules, wrong).columns;
  const part = pick(parts, wrong);
  if (taken(row, [whole, part])) return [];
  const column = workbookColumns(register).find((one) => one.column.id === part);
  if (!column) throw new Error(`${register.id} has no column ${part}`);
  const { header } = column;
  const [cell, code] = BESIDE[column.column.type.kind] ?? MORE;
  write(rows, { row, header, cell });
  return [{ register, row, header, code }];
}

/** What is wrong beside a sound cell of its kind. */
const MORE: readonly [number, string] = [11, "more-than-the-whole"];
const BESIDE: Readonly<Record<string, readonly [string, string]>> = {
  day: ["2020-01-01", "ends-before-it-begins"],
  level: ["五级", "levels-reversed"],
};

/** The key of the row above once more. */
function plantTwice({ register, row, rows, taken }: Way): Planted[] {
  if (taken(row, register.key)) return [];
  if (taken(row - 1, register.key)) return [];
  const columns = workbookColumns(register).filter(({ column }) => register.key.includes(column.id));
  for (const { header } of columns) write(rows, { row, header, cell: rows[row - 1]?.[header] ?? null });
  const first = columns.find(({ column, part }) => column.id === register.key[0] && part === "value");
  return [{ register, row, header: first?.header ?? "", code: "row-twice" }];
}

function write(rows: Cells[], { row, header, cell }: { row: number; header: string; cell: Cells[string] }): void {
  rows[row] = { ...rows[row], [header]: cell };
}

function pick<T>(of: readonly T[], dice: number): T {
  const one = of[dice % of.length];
  if (one === undefined) throw new Error("there is nothing to pick from");
  return one;
}
