import type { DatedFigures } from "@jianheng/domain/assessments";
import { type Figure, factsWith, figureWords, type ParameterValues } from "@jianheng/domain/facts";
import type { Day } from "@jianheng/domain/kernel";
import type { Transaction } from "../platform/db/index.ts";
import { listFiguresNow, listKept } from "./figures-store.ts";
import { listValues } from "./parameters-store.ts";

/**
 * What the figures of a station may be for somebody who takes them: as its records stand at this moment, and as they were
 * kept on the days that he names. Each has the words that it is shown in, which say the parameters that held on its day.
 */
export async function listDatedFigures(
  transaction: Transaction,
  { station, today, days }: { station: string; today: Day; days: readonly Day[] },
): Promise<DatedFigures[]> {
  const now = await listFiguresNow(transaction, { day: today, stations: [station] });
  const kept = await listKept(transaction, { station, days });
  const values = await listValues(transaction, { stations: [station], days: [today, ...days] });
  // Of a day before they were computed at all, nothing is known.
  const known = days.filter((day) => kept.some((one) => one.day === day));
  return [
    { day: today, figures: byFact(now, values(station, today)) },
    ...known.map((day) => {
      const rows = kept.filter((one) => one.day === day);
      return { day, figures: byFact(rows, values(station, day)) };
    }),
  ];
}

/** Every fact has a figure here: one without records says that there are none. */
function byFact(rows: readonly (Figure & { fact: string })[], values: ParameterValues) {
  const found = new Map(rows.map((row) => [row.fact, row]));
  return new Map(
    factsWith(values).map((fact) => {
      const figure = found.get(fact.id);
      const { looked = 0, wrong = 0, records = [] } = figure ?? {};
      return [fact.id, { looked, wrong, words: figureWords(fact, figure), records: [...records] }] as const;
    }),
  );
}
