import { type FindingInput, gapsOf } from "@jianheng/domain/assessments";
import type { ReadyLine } from "@jianheng/domain/scoring";
import type { ProblemAt } from "../../api/failure.ts";
import type { Desk, Slot } from "../desk/model.ts";
import { savingOf } from "../desk/progress.ts";
import { standing } from "../desk/slot.ts";
import type { Parcel } from "../outbox/parcel.ts";

/** Why a sheet is not handed in yet: what has to be done, and on which line, where it is one's. */
export interface Obstacle {
  line: string | null;
  words: string;
}

/** What stands in the way of handing a sheet in: what is not on it yet goes before what is missing. */
export function obstaclesOf(of: {
  desk: Desk;
  typedOn: readonly string[];
  parcels: readonly Pick<Parcel, "line" | "name">[];
  lines: readonly ReadyLine[];
  needsEvidence: boolean;
}): Obstacle[] {
  const { desk, typedOn, parcels, lines, needsEvidence } = of;
  const { waiting, sending, conflicts, refused } = savingOf(desk);
  const covered = typedOn.filter((id) => lines.some((line) => line.id === id));
  const open = [
    ...covered.map((line) => ({ line, words: `${line}有已输入、尚未登记的内容，请登记或清除` })),
    ...parcels.map(({ line, name }) => ({ line, words: `${line}的“${name}”尚未列为证据，请待其上传并添加，或移除` })),
    ...[...conflicts, ...refused].map((line) => ({ line, words: `${line}的修改没有保存，请先处理` })),
    ...(waiting + sending > 0 ? [{ line: null, words: `还有${waiting + sending}处没有保存，请全部保存后再提交` }] : []),
  ];
  if (open.length > 0) return open;
  return obstaclesIn(gapsOf({ lines, needsEvidence, findings: values(desk.findings), touched: looked(desk) }));
}

/** Problems that the rules name, each with its line. */
export function obstaclesIn(problems: readonly ProblemAt[]): Obstacle[] {
  return problems.map(({ at, message }) => ({ line: lineOf(at), words: message.zh }));
}

/** The line or check of a place: `3.1.2` of `$.checks.3.1.2.faults[0].evidence`. */
function lineOf(at: string): string | null {
  return /^\$\.checks\.(.+?)(\.faults.*)?$/.exec(at)?.[1] ?? null;
}

function values(slots: Desk["findings"]): Record<string, FindingInput> {
  return present(slots);
}

function looked({ touched }: Desk): Record<string, { conforms: boolean }> {
  return Object.fromEntries(Object.entries(present(touched)).map(([check, conforms]) => [check, { conforms }]));
}

function present<T>(slots: Readonly<Record<string, Slot<T>>>): Record<string, T> {
  const all = Object.entries(slots).map(([id, slot]) => [id, standing(slot)] as const);
  return Object.fromEntries(all.filter((entry): entry is [string, T] => entry[1] !== null));
}
