import { type Day, holdsOn } from "../kernel/index.ts";
import type { Reporting } from "./model.ts";

/**
 * Whom an organisation reports to on a day, from the nearest up to the root, itself left out.
 * Ends where a line turns back on itself, which `reportingProblems` lets nobody write.
 */
export function reportingLine({
  organisation,
  reporting,
  day,
}: {
  organisation: string;
  reporting: readonly Reporting[];
  day: Day;
}): string[] {
  const superiors = new Map(
    reporting.filter((one) => holdsOn(one, day)).map((one) => [one.organisation, one.superior] as const),
  );
  const line: string[] = [];
  let next = superiors.get(organisation);
  while (next !== undefined && next !== organisation && !line.includes(next)) {
    line.push(next);
    next = superiors.get(next);
  }
  return line;
}

/** Whether `lower` is `upper` or reports to it, near or far, on a day. */
export function isWithin({
  lower,
  upper,
  reporting,
  day,
}: {
  lower: string;
  upper: string;
  reporting: readonly Reporting[];
  day: Day;
}): boolean {
  return lower === upper || reportingLine({ organisation: lower, reporting, day }).includes(upper);
}
