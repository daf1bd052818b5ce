import type { Field, Finding } from "../../scoring/index.ts";

/** What stands in the cell of a field when the finding is already known. */
export function answerOf(field: Field, finding: Finding | undefined): string | number | null {
  if (finding === undefined) return null;
  const value = valueAt(finding.observation, field.key);
  if (value === undefined) return null;
  if (typeof value === "boolean") return value ? "是" : "否";
  if (Array.isArray(value)) return value.length;
  if (field.type === "decimal") return Number(value);
  return value as string | number;
}

function valueAt(observation: unknown, key: string): unknown {
  return key.split(".").reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], observation);
}

/** A fault with its own words. */
export interface FaultRow {
  line: string;
  what: string;
  member: string;
}

/** The faults of all findings that give them with words. */
export function faultRows(findings: readonly Finding[]): FaultRow[] {
  return findings.flatMap(({ line, observation }) => {
    const { faults } = observation;
    if (!Array.isArray(faults)) return [];
    return faults.map(({ what, member = "" }: { what: string; member?: string }) => ({ line, what, member }));
  });
}
