import { byFacts } from "@jianheng/domain/facts";
import { defaultReading, type Edition } from "@jianheng/domain/scoring";
import { factBindings, gates } from "@jianheng/standards";
import type { Transaction } from "../platform/db/index.ts";
import { type Kept, keepExpectations } from "./expectation-store.ts";
import { figuresKept } from "./figures-of.ts";

/** So many stations are scored at a time: others are served between two, and memory stays as it is. */
export const AT_ONCE = 50;

/** Keeps what stations come to under every edition by the figures that were kept for a day; few enough to be scored at once. */
export async function followFigures(
  transaction: Transaction,
  of: { editions: readonly Edition[]; day: string; stations: readonly string[] },
): Promise<void> {
  const { editions, day, stations } = of;
  const figures = await figuresKept(transaction, { stations, day });
  const rows = [...figures].flatMap(([station, found]) =>
    editions.map((edition): Kept => {
      const { id } = edition.data;
      const about = { bindings: factBindings[id] ?? {}, gates: gates[id] ?? [], figures: found };
      const known = [...found.values()].some(({ looked }) => looked > 0);
      return { station, edition: id, known, ...byFacts({ edition, reading: defaultReading, ...about }) };
    }),
  );
  await keepExpectations(transaction, { day, rows });
}

/** The parts of a list, each of so many at most. */
export function partsOf<T>(all: readonly T[], many: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / many) }, (_, at) => all.slice(at * many, (at + 1) * many));
}
