import type { Sheet, Snapshot, Stamp, TeamMember } from "../assessments/index.ts";
import type { Edition } from "../scoring/index.ts";
import type { Names } from "./model.ts";
import { listWords } from "./words.ts";

/** What papers are made from: a snapshot under its hash, and beside it what is no part of it. */
export interface Taken {
  snapshot: Snapshot;
  hash: string;
  names: Names;
  edition: Edition;
  /** The page that shows this very result to everybody; null where there is none. */
  page: string | null;
}

/** The time of a snapshot: that of the last act that left a trace in it. The same snapshot has the same, whenever it is printed. */
export function timeOf(value: unknown): string {
  let last = "";
  const look = (one: unknown): void => {
    if (typeof one !== "object" || one === null) return;
    if (isStamp(one) && one.at > last) last = one.at;
    for (const each of Object.values(one)) look(each);
  };
  look(value);
  return last;
}

function isStamp(one: object): one is Stamp {
  return "action" in one && "at" in one && "day" in one && typeof one.at === "string";
}

/** The team of the stage opened last, as far as it stayed. */
function lastTeam({ opened, team }: Pick<Snapshot, "opened" | "team">): TeamMember[] {
  const stage = opened.at(-1)?.stage;
  return team.filter((member) => member.stage === stage && member.released === null);
}

/** Who assessed: the team of the last stage; where nobody was assigned, whoever wrote on its sheets. */
export function assessorWords({ snapshot, names }: Pick<Taken, "snapshot" | "names">): string {
  const { opened, sheets } = snapshot;
  const team = lastTeam(snapshot).map(({ person }) => person);
  const last = sheets.filter(({ stage, status }) => stage === opened.at(-1)?.stage && status !== "dropped");
  return listWords((team.length > 0 ? team : last.flatMap(writersIn)).map(names.person), "");
}

/** Whoever has written a finding that stands on a sheet. */
function writersIn({ findings }: Sheet): string[] {
  return Object.values(findings).flatMap(({ stamp: { by } }) => ("person" in by ? [by.person] : []));
}
