import type { ShownValue } from "../api/models.ts";

/** Whom or what a value names: a person with his masked number, or another record. */
export interface Named {
  id: string;
  name: string;
  number?: string;
}

/** Whom or what a value names; nothing where it names none. */
export function namedBy(value: ShownValue | undefined): Named | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return value;
}
