import type { Database } from "../platform/db/index.ts";
import type { Routine } from "../platform/jobs/index.ts";
import { removeImportsBefore } from "./imports-store.ts";
import { removeTrialsBefore } from "./trials-store.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** Forgets workbooks that were brought more than a day ago and never read in, and what was tried before, each night after the housekeeping. */
export function forgettingImports({
  database,
  now,
}: {
  database: Pick<Database, "transaction">;
  now: () => Date;
}): Routine {
  return {
    name: "forgetting-imports",
    cron: "45 3 * * *",
    async work() {
      const before = new Date(now().getTime() - DAY_MS);
      await database.transaction({ system: "housekeeping" }, async (transaction) => {
        await removeImportsBefore(transaction, before);
        await removeTrialsBefore(transaction, before);
      });
    },
  };
}
