import { plainText } from "../../workbook/index.ts";
import type { Register } from "../model.ts";
import { registers } from "../registers.ts";
import { NOTES, sheetName } from "./plan-template.ts";

/** The sheets that our own templates have beside their tables. */
export const OWN_SHEETS: readonly string[] = [NOTES, "选项"];

/** The register whose sheet is called so, however wide and spaced; undefined where it is none. */
export function registerOfSheet(name: string): Register | undefined {
  return BY_SHEET.get(plainText(name));
}

const BY_SHEET = new Map(registers.map((register) => [plainText(sheetName(register)), register]));

/** A sheet that waits to be read. */
export interface WaitingSheet {
  /** Which of several workbooks it stands in. */
  file: number;
  register: Register;
}

/**
 * Sheets in the order in which they are read: what a record names comes before it, also people before those who name
 * them. Of those that can be next, one of the same workbook, so that each is opened as seldom as can be.
 */
export function importOrder<Sheet extends WaitingSheet>(sheets: readonly Sheet[]): Sheet[] {
  const waiting = [...sheets].sort((a, b) => registers.indexOf(a.register) - registers.indexOf(b.register));
  const ordered: Sheet[] = [];
  while (waiting.length > 0) {
    const ready = waiting.filter(({ register }) => !waiting.some((other) => needs(register, other.register)));
    const next = ready.find(({ file }) => file === ordered.at(-1)?.file) ?? ready[0];
    if (!next) throw new Error("registers name each other in a circle");
    waiting.splice(waiting.indexOf(next), 1);
    ordered.push(next);
  }
  return ordered;
}

function needs(register: Register, other: Register): boolean {
  if (register === other) return false;
  return register.columns.some(({ type }) => {
    if (type.kind === "record") return type.of === other.id;
    return type.kind === "person" && other.enrols === true && register.enrols !== true;
  });
}
