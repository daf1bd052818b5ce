import { defaultValues, facts, listsOf } from "@jianheng/domain/facts";
import { daysBefore } from "@jianheng/domain/kernel";
import { findRegister, type Within } from "@jianheng/domain/registers";
import { type Row, type SoundStation, soundStation } from "./sound-station.fixture.ts";

export const TODAY = "2026-10-15";

/** A time that some facts look at, whose records lie in it, and the registers that are listed by it. */
export interface Time {
  of: string;
  within: Within;
  facts: string[];
  registers: string[];
}

/** Every time that facts look at today, once. */
export function timesOfFacts(): Time[] {
  const found = new Map<string, Time>();
  for (const { id } of facts) {
    for (const { register, within } of listsOf(id, { day: TODAY, values: defaultValues })) {
      const span = findRegister(register)?.spans?.find((one) => one.id === within?.by);
      if (!within || !span) continue;
      const of = span.through ?? register;
      const key = JSON.stringify([of, within]);
      const { facts: own, registers } = found.get(key) ?? { facts: [], registers: [] };
      found.set(key, {
        of,
        within,
        facts: [...new Set([...own, id])],
        registers: [...new Set([...registers, register])],
      });
    }
  }
  return [...found.values()];
}

/** Where the records of a time lie: from one day to another. */
export interface Place {
  what: string;
  first: string;
  last: string;
  inside: boolean;
}

const LONG = 3;

/** Just within and just out of a time, at both of its ends; records that take days lie across an end where they may. */
export function placesAt({ within: { from, until } }: Time): Place[] {
  const after = (day: string, count: number) => daysBefore(day, -count);
  const starts =
    from === null
      ? []
      : [
          { what: "ends on its first day", first: daysBefore(from, LONG), last: from, inside: true },
          {
            what: "ends on the day before",
            first: daysBefore(from, LONG + 1),
            last: daysBefore(from, 1),
            inside: false,
          },
        ];
  const ends =
    until === null
      ? []
      : [
          { what: "begins on its last day", first: until, last: after(until, LONG), inside: true },
          { what: "begins on the day after", first: after(until, 1), last: after(until, LONG + 1), inside: false },
        ];
  return [...starts, ...ends];
}

/** The days of a record that lies from one day to another; of one that counts by a single day, that day. */
const PLACED: Readonly<Record<string, (of: { first: string; last: string; day: string }) => Row>> = {
  "batch.held": ({ first, last }) => ({ starts_on: first, ends_on: last }),
  "batch.ended": ({ day }) => ({ starts_on: daysBefore(day, LONG), ends_on: day }),
  "internal-audit.held": ({ first, last }) => ({ planned_on: first, started_on: first, finished_on: last }),
  "internal-audit.finishedOn": ({ day }) => ({ started_on: daysBefore(day, LONG), finished_on: day }),
  "annual-plan.year": ({ day }) => ({ year: Number(day.slice(0, 4)) }),
};

/** A station in order, whose records of one register all lie at one place. */
export function stationAt({ of, within }: Time, { first, last, what }: Place): SoundStation {
  const station = soundStation({ today: TODAY });
  const { rows } = station;
  const table = of.replaceAll("-", "_");
  const day = what.startsWith("ends") ? last : first;
  const column = within.by.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const placed = PLACED[`${of}.${within.by}`]?.({ first, last, day }) ?? { [column]: day };
  // There is one plan of a year, and one check of a machine on a day.
  const kept = of === "annual-plan" || of === "equipment-check" ? rows[table]?.slice(0, 1) : rows[table];
  rows[table] = (kept ?? []).map((row) => ({ ...row, ...placed }));
  if (of === "annual-plan") rows.batch = (rows.batch ?? []).map((row) => ({ ...row, plan_id: null }));
  return station;
}
