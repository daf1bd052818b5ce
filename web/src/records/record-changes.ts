import type { RegisterPlace } from "./place.ts";

type Place = Pick<RegisterPlace, "organisation">;

/** What is to be fetched again once a record was entered, changed or given a file. */
export function recordChanges(place: Place): [string, string][] {
  return [...bookChanges(place), ["record", place.organisation]];
}

/** What is to be fetched again but the record itself: others name it, lists count it, and facts are computed from it. */
export function bookChanges({ organisation }: Place): [string, string][] {
  return [
    ["registers", organisation],
    ["records", organisation],
    ["expectations", organisation],
  ];
}
