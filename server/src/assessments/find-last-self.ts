import { findEngineFinding, inputOf, saysOnlyRecords } from "@jianheng/domain/assessments";
import { type Finding, readyLines } from "@jianheng/domain/scoring";
import type { Context } from "../platform/http/index.ts";
import { findSelfAssessed } from "./earlier-store.ts";
import { findOwnSheet, type Station } from "./find-own-sheet.ts";

/** What a station last said of itself under an edition. */
export interface LastSelf {
  assessment: string;
  /** When the sheet was handed in, or came back from whoever looked at it. */
  on: string;
  findings: readonly Finding[];
}

/** Whether somebody is shown what a station last said of itself, if it said anything: the station alone is. */
export function showsLastSelf({ relation }: Pick<Context, "relation">): boolean {
  return relation === "own";
}

/**
 * What the last self-assessment that a station handed in under an edition says, line by line. What only repeats records
 * that were against it is left out: those are read as they stand today. For the station alone: whoever assesses it later
 * is not to see them here.
 */
export async function findLastSelf(station: Station, { edition }: { edition: string }): Promise<LastSelf | undefined> {
  const { transaction, organisation } = station;
  const assessment = await findSelfAssessed(transaction, { organisation, edition });
  const own = assessment === undefined ? undefined : await findOwnSheet(station, { assessment });
  if (!own) return undefined;
  const { binding, sheet } = own;
  const lines = readyLines(own.edition.data, binding.reading);
  const findings = lines.flatMap((line) => {
    const finding = sheet.findings[line.id];
    if (!finding || saysOnlyRecords(finding, line)) return [];
    return findEngineFinding(inputOf(finding), line) ?? [];
  });
  return { assessment: binding.id, on: sheet.since.day, findings };
}
