import { line, type Result, refuse, succeed } from "../../kernel/index.ts";
import { findDay, findNumber, findYesNo, plainText, type RawValue, textOf } from "../../workbook/index.ts";
import { anAmount, notListed, tooLong, WRONG, type Wrong, wholeNumber } from "../checks/words.ts";
import type { Column, Value } from "../model.ts";
import type { NamedOccupation } from "../occupations.ts";
import { findChoice } from "./choices.ts";
import { CELLS } from "./words.ts";

/** Larger whole numbers have lost their last digits in Excel. */
const EXACT = 1e15;
/** Smaller numbers are years or counts, and no days of our time: 1927-05-18. */
const FIRST_SERIAL = 10_000;
/** 20261120 as a number is more than any day has in Excel. */
const LAST_SERIAL = 2_958_465;

/** What a cell says for a column: people by number, records by what they are called. What is wrong has the place `at`. */
export function readCell({ column, raw, at, occupations }: CellRead): Result<Value> {
  const found = read(column, raw, occupations);
  return found instanceof Object && "code" in found ? refuse([{ at, ...found }]) : succeed(found);
}

/** A cell, and what it is read with. */
export interface CellRead {
  column: Column;
  raw: RawValue;
  at: string;
  occupations: readonly NamedOccupation[];
}

function read({ type }: Column, raw: RawValue, occupations: readonly NamedOccupation[]): Value | Wrong {
  const unreadable = unreadableProblem(raw);
  if (unreadable) return unreadable;
  const text = textOf(raw);
  if (text === "") return null;
  switch (type.kind) {
    case "text":
    case "record":
      return readText(raw);
    case "day":
      return readDay(raw) ?? WRONG.day;
    case "year":
      return findNumber(typeof raw === "string" ? plainText(raw).replace(/年$/, "") : raw) ?? WRONG.year;
    case "count":
      return findNumber(raw) ?? wholeNumber(type.most);
    case "amount":
      return findNumber(raw) ?? anAmount(type.most);
    case "yes-no":
      return findYesNo(raw) ?? WRONG.yesNo;
    case "choice":
      return findChoice(type, text, []) ?? notListed(type.of);
    case "choices":
      return readChoices(type, text);
    case "occupation":
      return findChoice(type, text, occupations) ?? WRONG.occupation;
    case "level":
      return findChoice(type, text, []) ?? WRONG.level;
    case "person":
    case "resident-id":
      if (typeof raw === "number") return CELLS.digitsDropped;
      return text.includes("*") ? CELLS.masked : text;
  }
}

/** What is wrong with the name beside somebody's number; nothing where it is left empty. */
export function nameProblem(raw: RawValue): Wrong | undefined {
  const unreadable = unreadableProblem(raw);
  const text = textOf(raw);
  if (unreadable || text === "") return unreadable;
  if (text.length > LONGEST_NAME) return tooLong(LONGEST_NAME);
  return NAME.safeParse(text).success ? undefined : WRONG.characters;
}

/** As people are registered. */
const LONGEST_NAME = 50;
const NAME = line(LONGEST_NAME);

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

function unreadableProblem(raw: RawValue): Wrong | undefined {
  if (isUnsaved(raw)) return CELLS.unsaved;
  if (typeof raw === "string") return ERRORS.test(raw.trim()) ? CELLS.error : undefined;
  if (typeof raw !== "object" || raw === null || !("unreadable" in raw)) return undefined;
  return raw.unreadable === "merged" ? CELLS.merged : CELLS.error;
}

/** Whether a cell holds a formula that was saved without its result. */
export function isUnsaved(raw: RawValue): boolean {
  return typeof raw === "object" && raw !== null && "unreadable" in raw && raw.unreadable === "formula";
}

function readText(raw: RawValue): Value | Wrong {
  if (typeof raw === "number" && (!Number.isFinite(raw) || Math.abs(raw) >= EXACT)) return CELLS.digitsDropped;
  return textOf(raw);
}

function readDay(raw: RawValue): string | undefined {
  if (typeof raw === "number" && raw >= FIRST_SERIAL && raw <= LAST_SERIAL) return findDay(raw);
  if (typeof raw === "object" && raw !== null && "date" in raw) return findDay(raw.date);
  const text = plainText(raw);
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? [];
  return findDay(year === undefined ? text : `${year}-${month}-${day}`);
}

function readChoices(type: Extract<Column["type"], { kind: "choices" }>, text: string): Value | Wrong {
  const chosen = text
    .split(/[、，,；;\n]/)
    .filter((part) => part.trim() !== "")
    .map((part) => findChoice(type, part, []));
  const ids = chosen.filter((id) => typeof id === "string");
  return ids.length === chosen.length ? ids : notListed(type.of);
}
