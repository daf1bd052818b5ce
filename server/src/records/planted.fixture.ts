import { type Column, findRegister, type Register, workbookColumns } from "@jianheng/domain/registers";
import { occupations } from "@jianheng/standards/occupations";
import { aNumber } from "./records.fixture.ts";

/** Cells of a row by their headings. */
export type Cells = Record<string, string | number | null>;

/** Somebody registered, by whom rows name people. */
export interface Known {
  residentId: string;
  name: string;
}

/** The row of a register with this number: everything filled in, nothing wrong, and a key of its own. */
export function soundRow(register: Register, { at, people }: { at: number; people: readonly Known[] }): Cells {
  const { residentId = "", name = "" } = people[at] ?? {};
  return Object.fromEntries(
    workbookColumns(register).map(({ header, column, part }) => {
      if (column.type.kind === "person") return [header, part === "name" ? name : residentId];
      return [header, soundCell(column, at)];
    }),
  );
}

const SOUND = { "post-code": "110000", "credit-code": "000000000000000000" };

/** Rows differ in every cell that can be in a key; parts are as large as their wholes, days the same in a row. */
function soundCell({ id, type }: Column, at: number): string | number | null {
  switch (type.kind) {
    case "text":
      return type.form ? SOUND[type.form] : `示${at}`;
    case "day":
      return `2026-03-${String(at + 1).padStart(2, "0")}`;
    case "year":
      return 2020 + at;
    case "count":
    case "amount":
      return 10;
    case "yes-no":
      return "是";
    case "choice":
      // Nothing said of it is 职业资格鉴定, which has levels.
      return id === "regime" ? null : (type.of[at % type.of.length]?.name ?? null);
    case "choices":
      return type.of.map(({ name }) => name).join("、");
    case "occupation":
      return occupations[at]?.name ?? null;
    case "level":
      return "三级";
    case "record":
      return firstKey(type.of);
    case "resident-id":
      return aNumber();
    case "person":
      return null;
  }
}

/** What the first record of a register is called: nothing is ever planted there. */
function firstKey(id: string): string | number {
  const register = findRegister(id);
  const key = register?.columns.find((column) => column.id === register.key[0]);
  if (!key) throw new Error(`${id} is no register with a key`);
  return soundCell(key, 0) ?? "";
}

/** Cells that are wrong by themselves in a column, each with what is told of it. */
export function wrongCells({ type, required, unless }: Column): readonly [string | number | null, string][] {
  const missing: [null, string][] = required && !unless ? [[null, "missing"]] : [];
  return [...missing, ["#N/A", "error-value"], ...wrongValues(type)];
}

function wrongValues(type: Column["type"]): readonly [string | number, string][] {
  switch (type.kind) {
    case "text":
      return [
        ...(type.form ? ([["123", `not-a-${type.form}`]] as [string, string][]) : []),
        ["长".repeat(type.most + 1), "too-big"],
        [1e18, "digits-dropped"],
      ];
    case "day":
      return [
        ["2026-02-30", "not-a-date"],
        ["三月", "not-a-date"],
      ];
    case "year":
      return [["26", "not-a-year"]];
    case "count":
      return [
        [-1, "not-a-count"],
        ["十", "not-a-count"],
        [type.most + 1, "not-a-count"],
      ];
    case "amount":
      return [
        [1.234, "not-an-amount"],
        [type.most + 1, "not-an-amount"],
      ];
    case "yes-no":
      return [["可能", "not-yes-no"]];
    case "choice":
    case "choices":
      return [["没有这一项", "not-listed"]];
    case "occupation":
      return [["没有这一项", "unknown-occupation"]];
    case "level":
      return [["九级", "unknown-level"]];
    case "record":
      return [["没有这一条", "unknown-record"]];
    case "person":
    case "resident-id":
      return [
        ["110***********1234", "masked-number"],
        [110_101_199_001_011_230, "digits-dropped"],
        ...(type.kind === "person" ? ([[aNumber(), "unknown-person"]] as [string, string][]) : []),
      ];
  }
}
