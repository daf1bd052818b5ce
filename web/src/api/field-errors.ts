import type { ProblemAt } from "./failure.ts";

/** What is shown at fields, and what has no field to be shown at. */
export interface FieldErrors {
  fields: Readonly<Record<string, readonly string[]>>;
  rest: readonly string[];
}

/**
 * Problems by the fields of a form. `$.document.number` belongs to the field `document.number`; a place deeper than a
 * field (`$.name[0]`) belongs to that field; what no field takes is told above the form.
 */
export function fieldErrors(problems: readonly ProblemAt[], fields: readonly string[]): FieldErrors {
  const found: Record<string, string[]> = {};
  const rest: string[] = [];
  for (const { at, message } of problems) {
    const field = fieldOf(at, fields);
    if (field === undefined) rest.push(message.zh);
    else found[field] = [...(found[field] ?? []), message.zh];
  }
  return { fields: found, rest };
}

function fieldOf(at: string, fields: readonly string[]): string | undefined {
  const place = at.replace(/^(\$|query|path)\.?/, "");
  const fitting = fields.filter(
    (field) => place === field || place.startsWith(`${field}.`) || place.startsWith(`${field}[`),
  );
  return fitting.sort((one, other) => other.length - one.length)[0];
}
