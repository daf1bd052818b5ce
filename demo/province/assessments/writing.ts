import { type FindingInput, linesIn, type SheetKind } from "@jianheng/domain/assessments";
import { type ReadyLine, readyLines } from "@jianheng/domain/scoring";
import type { Holder } from "./cast.ts";
import type { Course } from "./course.ts";
import { findingOf } from "./findings.ts";
import { resting } from "./resting.ts";

interface Writing {
  sheet: string;
  /** Whose hands it goes through, item after item. */
  by: readonly [Holder, ...Holder[]];
  /** How much of it is written, from the top. */
  part: number;
}

/** Of a hundred wrong lines, how many are seen as such: a station is kinder to itself. */
const SEEN: Readonly<Record<SheetKind, number>> = {
  "self-assessment": 30,
  "city-review": 65,
  "provincial-review": 70,
  "on-site-audit": 85,
  "spot-check": 85,
};

/** Writes on a sheet: a finding of each line, and of a group every check by itself. */
export function write({ journal, assessment, wrong, figures }: Course, { sheet: id, by, part }: Writing): void {
  const sheet = journal.state.sheets.find((one) => one.id === id);
  if (!sheet) throw new Error(`there is no sheet ${id}`);
  const { scope, stage } = sheet;
  const lines = linesIn(scope, readyLines(journal.edition.data, assessment.reading));
  const evidence = assessment.settings.evidenceForFaults.includes(stage);
  for (const line of lines.slice(0, Math.round(lines.length * part))) {
    const faulty = wrong.has(line.id) && journal.dice(100) < SEEN[stage];
    const writer = by[Number(line.item.id) % by.length] ?? by[0];
    const rests = figures ? (finding: FindingInput) => resting(finding, { line, journal, figures }) : undefined;
    writeLine({ journal, sheet: id, line, by: writer, faulty, evidence, rests });
  }
}

/** Writes one line of a sheet, also one that stands already. */
export function writeLine(of: {
  journal: Course["journal"];
  sheet: string;
  line: ReadyLine;
  by: Holder;
  faulty: boolean;
  evidence: boolean;
  /** What becomes of a finding where there are facts to take. */
  rests?: ((finding: FindingInput) => FindingInput) | undefined;
}): void {
  const { journal, sheet, line, by, faulty, evidence, rests = (finding) => finding } = of;
  const { dice, day } = journal;
  const stands = journal.state.sheets.find(({ id }) => id === sheet);
  const finding = rests(findingOf({ line, dice, day, faulty, evidence }));
  const base = stands?.findings[line.id]?.stamp.action ?? null;
  journal.does(by, "record-finding", { sheet, base, finding });
  for (const check of line.memberIds) {
    const base = stands?.touched[check]?.stamp.action ?? null;
    const conforms = !finding.faults.some(({ member }) => member === check);
    journal.does(by, "touch-check", { sheet, base, check, conforms });
  }
}
