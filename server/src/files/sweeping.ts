import type { Database } from "../platform/db/index.ts";
import type { FileStore } from "../platform/files/index.ts";
import type { Routine } from "../platform/jobs/index.ts";
import { sweepOrphans } from "./sweep-orphans.ts";

/** Removes bytes that no row names, each night when the housekeeping is done. */
export function sweeping({
  now,
  ...of
}: {
  database: Pick<Database, "transaction">;
  store: FileStore;
  now: () => Date;
}): Routine {
  return {
    name: "sweeping",
    cron: "30 3 * * *",
    async work() {
      await sweepOrphans({ ...of, now: now() });
    },
  };
}
