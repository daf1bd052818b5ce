import { officialDay } from "../platform/clock/index.ts";
import type { Database } from "../platform/db/index.ts";
import type { Routine } from "../platform/jobs/index.ts";
import { computeFigures, takeChanged } from "./store.ts";

const FACTS = { system: "facts" } as const;

interface Of {
  database: Pick<Database, "transaction">;
  now: () => Date;
}

/** Facts follow records: of the stations whose records changed within a minute, of all when the day has changed. */
export function computingFacts({ database, now }: Of): Routine[] {
  return [
    {
      name: "facts-changed",
      cron: "* * * * *",
      async work() {
        await database.transaction(FACTS, async (transaction) => {
          const stations = await takeChanged(transaction);
          if (stations.length > 0) await computeFigures(transaction, { day: officialDay(now()), stations });
        });
      },
    },
    {
      name: "facts",
      cron: "20 0 * * *",
      async work() {
        await database.transaction(FACTS, (transaction) =>
          computeFigures(transaction, { day: officialDay(now()), stations: null }),
        );
      },
    },
  ];
}
