import { type Result, refuse, succeed, zodProblems } from "../kernel/index.ts";
import { findingProblems } from "./finding-problems.ts";
import { readyLines } from "./lines.ts";
import { defaultReading, type Edition, type Finding, type Reading, type VetoRaised } from "./model.ts";
import { repeatedProblems } from "./repeated-problems.ts";
import { standardProblems, vetoProblems } from "./sheet-problems.ts";
import { type RawFinding, sheetHead, soundFindings, soundVetoes } from "./sheet-schema.ts";

/** A findings file that has been checked: it can be scored. */
export interface Sheet {
  standard: string;
  reading: Reading;
  station?: string;
  assessor?: string;
  date?: string;
  vetoes: readonly VetoRaised[];
  findings: readonly Finding[];
}

/**
 * The sheet in `input` (parsed JSON) for `edition`, or everything that is wrong with it, each with its JSON path.
 * Every part, and every entry of a list, is looked at by itself, so that one wrong field hides no other.
 */
export function parseFindings({ edition, input }: { edition: Edition; input: unknown }): Result<Sheet> {
  const head = sheetHead.safeParse(input);
  const { findings: rawFindings, vetoes: rawVetoes, ...rest } = (input ?? {}) as Record<string, unknown>;
  const findings = soundFindings(rawFindings);
  const reading = head.data?.reading ?? defaultReading;
  const lines = new Map(readyLines(edition.data, reading).map((line) => [line.id, line]));
  const problems = [
    ...(head.success ? [] : zodProblems({ error: head.error, input })),
    ...standardProblems(edition, rest),
    ...vetoProblems(edition, soundVetoes(rawVetoes)),
    ...findings.flatMap(({ entry, index }) => findingProblems({ edition, lines, finding: entry, index })),
    ...repeatedProblems(lines, findings),
  ];
  if (!head.success || problems.length > 0) return refuse(problems);
  const { standard, station, assessor, date, vetoes = [] } = head.data;
  return succeed({
    standard,
    reading,
    ...(station !== undefined && { station }),
    ...(assessor !== undefined && { assessor }),
    ...(date !== undefined && { date }),
    vetoes,
    findings: head.data.findings.map(toFinding),
  });
}

function toFinding({ check, group, note, ...observation }: RawFinding): Finding {
  const line = check ?? group ?? "";
  return { line, observation, ...(typeof note === "string" && { note }) };
}
