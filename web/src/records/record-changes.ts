import type { RegisterPlace } from "./place.ts";

/**
 * What is to be fetched again once a record was entered, changed or given a file: others name it, lists count it, and facts are
 * computed from it.
 */
export function recordChanges({ organisation }: Pick<RegisterPlace, "organisation">): [string, string][] {
  return [
    ["registers", organisation],
    ["records", organisation],
    ["record", organisation],
    ["expectations", organisation],
  ];
}
