import type { RecordPlace } from "./place.ts";
import { recordChanges } from "./record-changes.ts";

/** What is to be fetched again once an office confirmed or corrected a licence. */
export function licenceChanges(place: RecordPlace): string[][] {
  return [...recordChanges(place), ["changes", place.organisation], ["todos"]];
}
