import { removeAllDead } from "../auth/index.ts";
import type { Database } from "../db/index.ts";
import type { Routine } from "../jobs/index.ts";
import type { Settings } from "../services.ts";
import { forgetAnswers } from "./store.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** For how many days a command that is sent again is answered and not done again. */
const KEPT_DAYS = 7;

/** Throws away what nobody needs any more, each night at three: old answers, and sessions that live no more. */
export function housekeeping({
  database,
  settings,
  now,
}: {
  database: Pick<Database, "transaction">;
  settings: Settings;
  now: () => Date;
}): Routine {
  return {
    name: "housekeeping",
    cron: "0 3 * * *",
    async work() {
      const at = now();
      const before = new Date(at.getTime() - KEPT_DAYS * DAY_MS);
      await database.transaction({ system: "housekeeping" }, (transaction) => forgetAnswers(transaction, before));
      await database.transaction({ system: "accounts" }, (transaction) => removeAllDead(transaction, { settings, at }));
    },
  };
}
