import { findEngineFinding, inputOf, saysOnlyRecords } from "@jianheng/domain/assessments";
import { type Finding, readyLines } from "@jianheng/domain/scoring";
import type { Context } from "../platform/http/index.ts";
import { findSelfAssessed } from "./earlier-store.ts";
import { findViewed } from "./viewed.ts";

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
export async function findLastSelf(context: Context, of: { edition: string }): Promise<LastSelf | undefined> {
  if (!showsLastSelf(context)) return undefined;
  const { transaction, organisation } = context;
  const assessment = await findSelfAssessed(transaction, { organisation, edition: of.edition });
  const viewed = assessment === undefined ? undefined : await findViewed(context, { assessment });
  const sheet = viewed?.sheets.find((one) => one.sheet.stage === "self-assessment" && one.sheet.handedIn)?.sheet;
  if (!viewed || !sheet) return undefined;
  const lines = readyLines(viewed.edition.data, viewed.binding.reading);
  const findings = lines.flatMap((line) => {
    const finding = sheet.findings[line.id];
    if (!finding || saysOnlyRecords(finding, line)) return [];
    return findEngineFinding(inputOf(finding), line) ?? [];
  });
  return { assessment: viewed.binding.id, on: sheet.since.day, findings };
}
