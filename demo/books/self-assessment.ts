import type { FindingInput } from "@jianheng/domain/assessments";
import type { Day } from "@jianheng/domain/kernel";
import { readyLines } from "@jianheng/domain/scoring";
import { getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import { findingOf } from "../province/assessments/findings.ts";
import { seededDice, thrownId } from "../province/dice.ts";

/** The form by which the example station assesses itself. */
export const edition = getEdition(editions["liaoning-2013"]);
const lines = readyLines(edition.data, "normalised");

const SMALL = "部分文件与实际操作不完全一致，正在修订";
const NOTICE = "两份公告未写明报名地点";
const STORE = "档案室防潮条件不足";
const SEARCH = "档案目录不全，不易检索";

/** What the station finds wanting with itself where no record sees it: 3.75 points in small parts, which nobody mends in a day. */
const WANTING: Readonly<Record<string, { observation: object; what: string }>> = {
  "1.1": { observation: { deduct: "0.5", reason: SMALL }, what: SMALL },
  "6.1.1": { observation: { parts: [true, true, true, false] }, what: STORE },
  "6.1.2": { observation: { parts: [true, true, true, false] }, what: STORE },
  "6.1.3": { observation: { parts: [true, false, true, false] }, what: SEARCH },
  "6.1.4": { observation: { parts: [true, false, true, false] }, what: SEARCH },
  "6.1.5": { observation: { parts: [true, false, true, false] }, what: SEARCH },
  "6.1.6": { observation: { parts: [true, false, true, false] }, what: SEARCH },
  "7.1.1": { observation: { deduct: "0.5", reason: NOTICE }, what: NOTICE },
};

/** What the example station says of itself, line by line. */
export function selfAssessment(day: Day): FindingInput[] {
  const dice = seededDice(7);
  return lines.map((line) => {
    const well = findingOf({ line, dice, day, faulty: false, evidence: false });
    const wanting = WANTING[line.id];
    if (!wanting) return well;
    const [member] = line.memberIds;
    const faults = [{ id: thrownId(dice), what: wanting.what, ...(member !== undefined && { member }), evidence: [] }];
    return { ...well, observation: { ...wanting.observation }, note: null, faults };
  });
}

/** The checks of its groups, each as far as it conforms. */
export function touchedChecks(said: readonly FindingInput[]): { check: string; conforms: boolean }[] {
  const wanting = new Set(said.flatMap(({ faults }) => faults.map(({ member }) => member)));
  return lines.flatMap(({ memberIds }) => memberIds.map((check) => ({ check, conforms: !wanting.has(check) })));
}
