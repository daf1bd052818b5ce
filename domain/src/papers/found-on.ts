import { departsFrom, findChosen, type SheetFinding } from "../assessments/index.ts";
import { type ReadyLine, readyLines } from "../scoring/index.ts";
import type { Taken } from "./taken.ts";

/** The finding that stands on a line, and whether it judges otherwise than the facts that it rests on. */
export interface Found {
  line: ReadyLine;
  finding: SheetFinding;
  departs: boolean;
}

/** What stands on each line: what was chosen; of a self-assessment, which nobody reconciles, what its one sheet says. */
export function foundOn({ snapshot, edition }: Pick<Taken, "snapshot" | "edition">): ReadonlyMap<string, Found> {
  const { assessment, sheets } = snapshot;
  const own =
    assessment.purpose === "self" ? sheets.find(({ stage }) => stage === "self-assessment")?.findings : undefined;
  const found = readyLines(edition.data, assessment.reading).flatMap((line) => {
    const finding = own ? own[line.id] : findChosen(snapshot, line.id)?.finding;
    return finding ? [[line.id, { line, finding, departs: departsFrom(finding, line) }] as const] : [];
  });
  return new Map(found);
}

/** What somebody noted on a line: where he judges otherwise than the facts that he took, it says why. */
export function noteWords(note: string, departs: boolean): string {
  if (note === "") return "";
  return departs ? `改判理由：${note}` : `备注：${note}`;
}
