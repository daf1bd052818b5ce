import { type Day, dayWords, findDay, type Problem, periodProblems, type Words } from "../kernel/index.ts";
import type { Register, Span } from "./model.ts";

/** Some of the records of a register: those that lie within some days, both included; open where a side is null. */
export interface Within {
  /** The span of the register that is asked. */
  by: string;
  from: Day | null;
  until: Day | null;
}

/** Within which days records are asked for, as an address writes it. */
export interface AskedDays {
  by?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
}

/** The span of a register that is called so; nothing where it has none. */
export function findSpan({ spans = [] }: Register, id: string): Span | undefined {
  return spans.find((span) => span.id === id);
}

/** What a span of a register is called: as its one column is, where it has no name of its own. */
export function spanName({ columns }: Register, { id, name }: Span): string {
  return name ?? columns.find((column) => column.id === id)?.name ?? "";
}

/** Within which days, as a paper says it. */
export function daysWords({ from, until }: Pick<Within, "from" | "until">): string {
  if (from === null) return until === null ? "" : `${dayWords(until)}及以前`;
  return until === null ? `${dayWords(from)}及以后` : `${dayWords(from)}至${dayWords(until)}`;
}

/** The days that are asked for, by the first span of the register where none is named; null where all is asked for. */
export function withinOf(register: Register, { by, from, until }: AskedDays): Within | null {
  const span = by ?? register.spans?.[0]?.id;
  if (span === undefined || (from === undefined && until === undefined)) return null;
  return { by: span, from: from ?? null, until: until ?? null };
}

/** What is wrong with the days that are asked for of a register; each of them is a day. */
export function withinProblems(register: Register, asked: AskedDays): Problem[] {
  const { by, from, until } = asked;
  if (!register.spans && (by ?? from ?? until) !== undefined) {
    return [{ at: by === undefined ? "$.from" : "$.by", code: "no-days", message: NO_DAYS }];
  }
  const strange = by !== undefined && !findSpan(register, by);
  return [
    ...(strange ? [{ at: "$.by", code: "unknown-days", message: UNKNOWN }] : []),
    ...(from === undefined ? [] : periodProblems({ from, until: until ?? null })),
  ];
}

/** The days that an address asks for; null where it asks for none, or for what makes no sense: then all is shown. */
export function readWithin(register: Register, asked: AskedDays): Within | null {
  const days = [asked.from, asked.until].filter((one) => one !== undefined);
  if (!days.every(isNamed) || withinProblems(register, asked).length > 0) return null;
  return withinOf(register, asked);
}

/** What the interface takes for a day. */
function isNamed(text: string): boolean {
  return findDay(text) !== undefined && text >= "1900-01-01" && text <= "2199-12-31";
}

const NO_DAYS: Words = { zh: "这本台账不能按日期列出", en: "the records of this register can't be listed by days" };
const UNKNOWN: Words = { zh: "这本台账没有这项日期", en: "the register has no such days" };
