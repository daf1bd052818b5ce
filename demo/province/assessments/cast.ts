import { type Actor, type Assessment, type LinePlace, type Tie, tiesOf } from "@jianheng/domain/assessments";
import { type Day, holdsOn } from "@jianheng/domain/kernel";
import type { Province } from "../model.ts";

/** Somebody in one of his posts. */
export type Holder = Exclude<Actor, { system: string }>;

/** Who holds a post in an organisation until further notice, the first of them unless another is asked for. */
export function holderOf(
  { appointments }: Province,
  { organisation, post, nth = 0 }: { organisation: string; post: string; nth?: number },
): Holder {
  const held = appointments.filter((one) => one.organisation === organisation && one.post === post && !one.until);
  const person = held[nth]?.person;
  if (person === undefined) throw new Error(`nobody of ${organisation} is ${post}, or too few are`);
  return { person, organisation, post };
}

/** Whom a station reports to on a day, from the nearest up. */
export function lineOf({ reporting, organisations }: Province, { station, day }: { station: string; day: Day }) {
  const line: LinePlace[] = [];
  for (let below: string | undefined = station; below !== undefined; below = line.at(-1)?.id) {
    const above = reporting.find((one) => one.organisation === below && holdsOn(one, day))?.superior;
    const place = organisations.find(({ id }) => id === above);
    if (!place) break;
    line.push({ id: place.id, kind: place.kind });
  }
  return line;
}

/** What binds somebody to the station of an assessment: in a demonstration nothing but appointments does. */
export function tiesTo(
  { appointments }: Province,
  { assessment, person, day }: { assessment: Assessment; person: string; day: Day },
): Tie[] {
  const { station, settings } = assessment;
  const none = { bodies: [], stationBodies: [], declarations: [] };
  return tiesOf({ ...none, person, station, appointments, day, tieYears: settings.tieYears });
}
