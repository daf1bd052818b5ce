import type { Day, Period, Words } from "../kernel/index.ts";
import { overlap } from "../kernel/index.ts";

/**
 * Kinds of declared relation. 亲属、师徒: erdos-2019 实施方案 三（三）(1); the others are ours to widen.
 * national-trial-form 3 asks for 回避 without naming kinds.
 */
export const relations = {
  kin: { words: { zh: "亲属", en: "kin" }, source: "erdos-2019 三（三）（1）" },
  "master-apprentice": { words: { zh: "师徒", en: "master and apprentice" }, source: "erdos-2019 三（三）（1）" },
  "teacher-student": { words: { zh: "师生", en: "teacher and student" }, source: "configurable" },
  colleague: { words: { zh: "同事", en: "colleagues" }, source: "configurable" },
  interest: { words: { zh: "利害关系", en: "an interest" }, source: "configurable" },
} as const satisfies Readonly<Record<string, { words: Words; source: string }>>;
export type RelationKind = keyof typeof relations;

/** What binds a person to a station, as the system knows it. */
export type Tie =
  | { kind: "declared"; relation: RelationKind; declaration: string }
  | { kind: "same-home-body"; body: string }
  | { kind: "appointment"; post: string; from: Day; until: Day | null };

/** A relation that somebody declared between a person and a station or its people; it holds until revoked. */
export interface Declaration extends Period {
  id: string;
  person: string;
  station: string;
  relation: RelationKind;
}

/** What is known of a candidate and a station when he is proposed. */
export interface Known {
  person: string;
  station: string;
  /** The bodies he belongs to, and those the station belongs to, itself among them. */
  bodies: readonly string[];
  stationBodies: readonly string[];
  declarations: readonly Declaration[];
  appointments: readonly ({ person: string; organisation: string; post: string } & Period)[];
  day: Day;
  /** Configurable: no source says how long an appointment is remembered. */
  tieYears: number;
}

/** Every tie between a candidate and a station on a day. Years count both ways: an appointment to come is a tie too. */
export function tiesOf(known: Known): Tie[] {
  const { person, station, day, tieYears } = known;
  const window = { from: shiftYears(day, -tieYears), until: shiftYears(day, tieYears) };
  const today = { from: day, until: day };
  return [
    ...known.declarations
      .filter((one) => one.person === person && one.station === station && overlap(one, today))
      .map(({ id, relation }): Tie => ({ kind: "declared", relation, declaration: id })),
    ...known.bodies
      .filter((body) => known.stationBodies.includes(body))
      .map((body): Tie => ({ kind: "same-home-body", body })),
    ...known.appointments
      .filter((one) => one.person === person && one.organisation === station && overlap(one, window))
      .map(({ post, from, until }): Tie => ({ kind: "appointment", post, from, until })),
  ];
}

/** What a tie is, said to whoever is refused for it; names neither person nor body. */
export function tieWords(tie: Tie): Words {
  if (tie.kind === "declared") {
    const { zh, en } = relations[tie.relation].words;
    return { zh: `已申报的${zh}关系`, en: `a declared relation (${en})` };
  }
  if (tie.kind === "same-home-body") return { zh: "与该所（站）同属一个单位", en: "the same home body as the station" };
  const until = tie.until ?? "…";
  return { zh: `${tie.from}至${until}在该所（站）任职`, en: `a post at the station, ${tie.from} to ${until}` };
}

/** The day so many years away. Days compare as text, so that 29 February needs no care: no day is skipped either way. */
function shiftYears(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) + years;
  return `${String(Math.max(year, 0)).padStart(4, "0")}${day.slice(4)}`;
}
