import type { Action } from "@jianheng/domain/assessments";
import type { Figures } from "@jianheng/domain/facts";
import type { Day } from "@jianheng/domain/kernel";
import { defaultReading } from "@jianheng/domain/scoring";
import { type Edition, getEdition } from "@jianheng/domain/standards";
import { editions } from "@jianheng/standards";
import { laterDay } from "../days.ts";
import { seededDice, thrownId } from "../dice.ts";
import type { Province } from "../model.ts";
import { begin } from "./course.ts";
import { PLAN, type Planned } from "./plan.ts";

/** From the day on which it begins, how long an assessment is to take. */
const DAYS = 180;
const USUALLY_WRONG = 12;

interface Making {
  province: Province;
  seed: number;
  today: Day;
  /** What the records of stations come to, for the assessments that rest on them. */
  figures?: ReadonlyMap<string, Figures>;
}

/** The logs of assessments in every phase: the same for the same seed on the same day, nothing in them later than yesterday. */
export function generateAssessments(making: Making): (readonly Action[])[] {
  const known = Object.values(editions).map(getEdition);
  return PLAN.map((planned, nth) => {
    const edition = known.find(({ data }) => data.id === planned.standard);
    if (!edition) throw new Error(`there is no edition ${planned.standard}`);
    return logOf(making, { planned, nth, edition });
  });
}

/** By what the assessments of a seed are known to be there: the id of the first. */
export function firstAssessment(seed: number): string {
  return thrownId(diceOf(seed, 0));
}

/** The stations of which an assessment rests on records. */
export function stationsWithFacts({ organisations }: Province): string[] {
  const stations = organisations.filter(({ kind }) => kind === "station");
  return [...new Set(PLAN.flatMap(({ station, facts }) => (facts ? (stations[station]?.id ?? []) : [])))];
}

function logOf(
  { province, seed, today, figures }: Making,
  { planned, nth, edition }: { planned: Planned; nth: number; edition: Edition },
): readonly Action[] {
  const { station, purpose, reading = defaultReading, wrong = USUALLY_WRONG, facts, ago, steps } = planned;
  const stations = province.organisations.filter(({ kind }) => kind === "station");
  const dice = diceOf(seed, nth);
  const [began, last] = ago;
  const from = laterDay(today, -began);
  const id = stations[station]?.id ?? "";
  const course = begin({
    id: thrownId(dice),
    province,
    edition,
    dice,
    station: id,
    figures: facts ? figures?.get(id) : undefined,
    purpose,
    reading,
    from,
    until: laterDay(from, DAYS),
    wrong,
  });
  for (const [at, step] of steps.entries()) {
    // The last step falls on the last day, those before it are spread evenly.
    const later = Math.round(((at + 1) * (began - last)) / steps.length);
    course.journal.on(laterDay(from, later));
    step(course);
  }
  return course.journal.log;
}

/** Every assessment has dice of its own: another plan for one leaves the others as they are. */
function diceOf(seed: number, nth: number) {
  return seededDice(seed * 1000 + nth);
}
