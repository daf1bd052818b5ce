import { regimes } from "@jianheng/standards/regimes";
import type { Choice, Column, ColumnType, Register, Span } from "./model.ts";

/** The small builders that registers are written with. A column is required unless it is said to be optional. */

export function text(id: string, name: string, most = 200): Column {
  return column(id, name, { kind: "text", most });
}

/** 邮政编码. */
export function postCode(id = "postCode", name = "邮政编码"): Column {
  return column(id, name, { kind: "text", most: 6, form: "post-code" });
}

/** 统一社会信用代码 (GB 32100-2015). */
export function creditCode(id = "creditCode", name = "统一社会信用代码"): Column {
  return column(id, name, { kind: "text", most: 18, form: "credit-code" });
}

export function day(id: string, name: string): Column {
  return column(id, name, { kind: "day" });
}

export function year(id: string, name: string): Column {
  return column(id, name, { kind: "year" });
}

export function count(id: string, name: string, most = 1_000_000): Column {
  return column(id, name, { kind: "count", most });
}

export function amount(id: string, name: string, most = 1_000_000): Column {
  return column(id, name, { kind: "amount", most });
}

export function yesNo(id: string, name: string): Column {
  return column(id, name, { kind: "yes-no" });
}

/** One of some: `{ theory: "理论考场" }`. */
export function choice(id: string, name: string, of: Readonly<Record<string, string>>): Column {
  return column(id, name, { kind: "choice", of: choicesOf(of) });
}

/** Any of some. */
export function choices(id: string, name: string, of: Readonly<Record<string, string>>): Column {
  return column(id, name, { kind: "choices", of: choicesOf(of) });
}

export function occupation(id = "occupation", name = "职业"): Column {
  return column(id, name, { kind: "occupation" });
}

export function level(id: string, name: string): Column {
  return column(id, name, { kind: "level" });
}

export function person(id = "person", name = "人员"): Column {
  return column(id, name, { kind: "person" });
}

export function residentId(id: string, name: string): Column {
  return column(id, name, { kind: "resident-id" });
}

/** Another record of the station. */
export function record(id: string, name: string, of: string): Column {
  return column(id, name, { kind: "record", of });
}

/** The same column, which may be left empty. */
export function optional(of: Column, hint?: string): Column {
  return { ...of, required: false, ...(hint !== undefined && { hint }) };
}

/** 评价制度: under which something is licensed or held; 职业资格鉴定 where nothing is said. */
export function regime(): Column {
  const of = Object.fromEntries(regimes.map(({ id, name }) => [id, name.words]));
  const unsaid = regimes[0]?.name.words ?? "";
  return { ...optional(choice("regime", "评价制度", of), `不填的为${unsaid}`), listed: true, unsaid };
}

/** The level of what is held under a regime; empty where that has none. */
export function levelByRegime(id: string, name: string): Column {
  const without = regimes.filter(({ levels }) => !levels.apply);
  const names = without.map(({ name }) => name.words).join("、");
  const words = { zh: `${names}不分等级，请留空`, en: `${names} has no levels; leave it empty` };
  const unless = { column: "regime", says: without.map(({ id }) => id), words };
  return { ...level(id, name), hint: `${names}不填`, unless };
}

/** The day on which something happened, as one column says it. */
export function on(id: string): Span {
  return { id, first: [id], last: [id] };
}

/** The days of the batch that a column names, by the same ids. */
export function ofBatch({ spans = [] }: Pick<Register, "spans">, column = "batch"): readonly Span[] {
  return spans.map((span) => ({ ...span, name: `批次的${span.name ?? ""}`, through: column }));
}

function column(id: string, name: string, type: ColumnType): Column {
  return { id, name, type, required: true };
}

function choicesOf(of: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(of).map(([id, name]) => ({ id, name }));
}
