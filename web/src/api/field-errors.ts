import type { ProblemAt } from "./failure.ts";

/** What is shown at fields, and what has no field to be shown at. */
export interface FieldErrors {
  fields: Readonly<Record<string, readonly string[]>>;
  rest: readonly string[];
}

/**
 * Problems by the fields of a form. `$.document.number` belongs to the field `document.number`; a place deeper than a
 * field (`$.name[0]`) belongs to that field, one of a list of entries (`$.conditions[0].until`) to the entry's own. `others`
 * says by which field a place is given that is called otherwise. What no field takes is told above the form.
 */
export function fieldErrors(
  problems: readonly ProblemAt[],
  fields: readonly string[],
  others: Readonly<Record<string, string>> = {},
): FieldErrors {
  const found: Record<string, string[]> = {};
  const rest: string[] = [];
  for (const { at, message } of problems) {
    const field = fieldOf(at, fields) ?? elsewhere(at, { fields, others });
    if (field === undefined) rest.push(message.zh);
    else found[field] = [...(found[field] ?? []), message.zh];
  }
  return { fields: found, rest };
}

function fieldOf(at: string, fields: readonly string[]): string | undefined {
  const place = at.replace(/^(\$|query|path)\.?/, "").replace(/\[(\d+)\]/g, ".$1");
  const fitting = fields.filter((field) => place === field || place.startsWith(`${field}.`));
  return fitting.sort((one, other) => other.length - one.length)[0];
}

function elsewhere(at: string, of: { fields: readonly string[]; others: Readonly<Record<string, string>> }) {
  const place = fieldOf(at, Object.keys(of.others));
  const field = place === undefined ? undefined : of.others[place];
  return field !== undefined && of.fields.includes(field) ? field : undefined;
}

/** The fields of a form by its values: of a list of entries the list and each entry's own, of other values one each. */
export function fieldNames(values: object, prefix = ""): string[] {
  return Object.entries(values).flatMap(([key, value]: [string, unknown]) => {
    const name = `${prefix}${key}`;
    if (Array.isArray(value)) {
      return [name, ...value.flatMap((one, index) => (isPlain(one) ? fieldNames(one, `${name}.${index}.`) : []))];
    }
    return isPlain(value) ? fieldNames(value, `${name}.`) : [name];
  });
}

function isPlain(value: unknown): value is object {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
