import type { Figures } from "@jianheng/domain/facts";
import type { Transaction } from "../platform/db/index.ts";
import { listFiguresNow } from "./store.ts";

/** The figures of some stations as their records stand now, each station's by fact. */
export async function figuresOf(
  transaction: Transaction,
  of: { day: string; stations: readonly string[] },
): Promise<ReadonlyMap<string, Figures>> {
  const rows = await listFiguresNow(transaction, of);
  const found = new Map(of.stations.map((station) => [station, new Map<string, (typeof rows)[number]>()]));
  for (const row of rows) found.get(row.station)?.set(row.fact, row);
  return found;
}
