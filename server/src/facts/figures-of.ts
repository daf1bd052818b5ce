import type { Figure, Figures, On } from "@jianheng/domain/facts";
import type { Transaction } from "../platform/db/index.ts";
import { type FigureOf, listFiguresNow, listFiguresOn } from "./figures-store.ts";
import { listValues } from "./parameters-store.ts";

/** The figures of some stations as their records stand now, each station's by fact. */
export async function figuresOf(
  transaction: Transaction,
  of: { day: string; stations: readonly string[] },
): Promise<ReadonlyMap<string, Figures>> {
  return byStation(of.stations, await listFiguresNow(transaction, of));
}

/** What facts come to, with the day for which and the parameters with which they were computed. */
export interface Computed extends On {
  figures: Figures;
}

/** The figures of one station as its records stand now, with its parameters. */
export async function computedOf(
  transaction: Transaction,
  { station, day }: { station: string; day: string },
): Promise<Computed> {
  const figures = await figuresOf(transaction, { day, stations: [station] });
  const values = await listValues(transaction, { stations: [station], days: [day] });
  return { figures: figures.get(station) ?? new Map(), values: values(station, day), day };
}

/** The figures of some stations as they were kept for a day, each station's by fact. */
export async function figuresKept(
  transaction: Transaction,
  of: { day: string; stations: readonly string[] },
): Promise<ReadonlyMap<string, Figures>> {
  return byStation(of.stations, await listFiguresOn(transaction, of));
}

function byStation(stations: readonly string[], rows: readonly FigureOf[]): ReadonlyMap<string, Figures> {
  const found = new Map(stations.map((station) => [station, new Map<string, Figure>()]));
  for (const { station, fact, ...figure } of rows) found.get(station)?.set(fact, figure);
  return found;
}
