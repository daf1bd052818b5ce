import type { Edition } from "@jianheng/domain/scoring";
import { officialDay } from "../platform/clock/index.ts";
import type { Database } from "../platform/db/index.ts";
import type { Routine } from "../platform/jobs/index.ts";
import { findLastComputed, listStations } from "./expectation-store.ts";
import { AT_ONCE, followFigures, partsOf } from "./follow-figures.ts";
import { computeFigures, takeChanged } from "./store.ts";

const FACTS = { system: "facts" } as const;

interface Of {
  database: Pick<Database, "transaction">;
  editions: readonly Edition[];
}

/** Facts follow records: of the stations whose records changed within a minute, of all when the day has changed. */
export function computingFacts({ now, ...of }: Of & { now: () => Date }): Routine[] {
  const { database, editions } = of;
  return [
    {
      name: "facts-changed",
      cron: "* * * * *",
      async work() {
        await database.transaction(FACTS, async (transaction) => {
          const changed = await takeChanged(transaction);
          if (changed.length === 0) return;
          const day = officialDay(now());
          await computeFigures(transaction, { day, stations: changed });
          for (const stations of partsOf(changed, AT_ONCE)) {
            await followFigures(transaction, { editions, day, stations });
          }
        });
      },
    },
    { name: "facts", cron: "20 0 * * *", work: () => computeAll({ ...of, day: officialDay(now()) }) },
  ];
}

/** Computes the facts of all stations for each of some days, the earliest first, that comes after the last that was computed. */
export async function computeMissing({ days, ...of }: Of & { days: readonly string[] }): Promise<void> {
  const latest = await of.database.transaction(FACTS, findLastComputed);
  for (const day of days) if (latest === undefined || day > latest) await computeAll({ ...of, day });
}

async function computeAll({ day, ...of }: Of & { day: string }): Promise<void> {
  await of.database.transaction(FACTS, (transaction) => computeFigures(transaction, { day, stations: null }));
  await followAll({ ...of, day });
}

/** Keeps what all stations come to by the figures of a day, in a transaction for each part of them. */
export async function followAll({ database, editions, day }: Of & { day: string }): Promise<void> {
  const all = await database.transaction(FACTS, listStations);
  for (const stations of partsOf(all, AT_ONCE)) {
    await database.transaction(FACTS, (transaction) => followFigures(transaction, { editions, day, stations }));
  }
}
