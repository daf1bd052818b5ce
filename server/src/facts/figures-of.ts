import type { Figure, Figures } from "@jianheng/domain/facts";
import type { Transaction } from "../platform/db/index.ts";
import { type FigureOf, listFiguresNow, listFiguresOn } from "./figures-store.ts";

/** The figures of some stations as their records stand now, each station's by fact. */
export async function figuresOf(
  transaction: Transaction,
  of: { day: string; stations: readonly string[] },
): Promise<ReadonlyMap<string, Figures>> {
  return byStation(of.stations, await listFiguresNow(transaction, of));
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
