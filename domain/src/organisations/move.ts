import { type Day, dayBefore, holdsOn, type Problem } from "../kernel/index.ts";
import type { Organisation, Reporting } from "./model.ts";
import { reportingProblems } from "./reporting-problems.ts";

/** A move to another superior, from a day on. */
export interface Move {
  organisation: string;
  superior: string;
  from: Day;
}

/** What of the organisation's relations ends the day before it moves, if any does. */
export function endedByMove({ from }: Move, reporting: readonly Reporting[]): Reporting | undefined {
  const ended = reporting.find((one) => one.from < from && holdsOn(one, from));
  return ended && { ...ended, until: dayBefore(from) };
}

/** Why an organisation can't move; nothing when it can. `reporting` is what is known of whom it has reported to. */
export function moveProblems({
  move,
  reporting,
  organisations,
  today,
}: {
  move: Move;
  reporting: readonly Reporting[];
  organisations: readonly Organisation[];
  today: Day;
}): Problem[] {
  const later = reporting.find((one) => one.from >= move.from);
  const ended = endedByMove(move, reporting);
  const before = reporting.filter((one) => one.from < move.from && one.from !== ended?.from);
  const left = ended ? [...before, ended] : before;
  const proposed = { ...move, until: null };
  return [
    ...(later ? [beginsTooEarly(later)] : []),
    ...(move.from > yearAfter(today) ? [BEGINS_TOO_LATE] : []),
    ...reportingProblems({ proposed, reporting: left, organisations }),
  ];
}

/** The same day of the next year, or what comes after it in the order of days. */
function yearAfter(day: Day): Day {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, "0")}${day.slice(4)}`;
}

/** One that lies far ahead would keep every office above from moving the organisation before. */
const BEGINS_TOO_LATE: Problem = {
  at: "$.from",
  code: "begins-too-late",
  message: {
    zh: "新的隶属关系最多提前一年登记，请核对日期",
    en: "a new relation is entered a year ahead at most; look at the day",
  },
};

function beginsTooEarly({ from }: Reporting): Problem {
  const message = {
    zh: `该机构已登记自${from}起的隶属关系，新的隶属关系应从更晚的日期开始`,
    en: `it has a relation from ${from} on; the new one begins later than that`,
  };
  return { at: "$.from", code: "begins-too-early", message };
}
