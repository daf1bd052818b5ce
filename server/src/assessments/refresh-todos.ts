import type { Day } from "@jianheng/domain/kernel";
import type { Edition } from "@jianheng/domain/standards";
import { officialDay } from "../platform/clock/index.ts";
import type { Database } from "../platform/db/index.ts";
import type { Routine } from "../platform/jobs/index.ts";
import { getEdition } from "./editions.ts";
import { getState } from "./load.ts";
import { projectHead, projectTodos } from "./project.ts";
import { changeHead, findHead, listOutdated, type Which } from "./store.ts";
import { rewriteTodos } from "./todos-store.ts";

const HOUSEKEEPING = { system: "housekeeping" } as const;

interface Of {
  database: Pick<Database, "transaction">;
  editions: readonly Edition[];
  now: () => Date;
}

/** Writes, each night, what assessments wait for since the day changed: nobody has acted, and a period is over. */
export function todosAtMidnight(of: Of): Routine {
  return {
    name: "todos",
    cron: "1 0 * * *",
    async work(stopped) {
      const day = officialDay(of.now());
      const outdated = await of.database.transaction(HOUSEKEEPING, (transaction) => listOutdated(transaction, day));
      for (const which of outdated) {
        if (stopped.aborted) return;
        await refresh(of, { which, day });
      }
    },
  };
}

/** One transaction for each: who acts on one meanwhile waits for this one and not for all. */
async function refresh({ database, editions }: Of, { which, day }: { which: Which; day: Day }): Promise<void> {
  await database.transaction(HOUSEKEEPING, async (transaction) => {
    const before = await findHead(transaction, { ...which, lock: true });
    if (!before) return;
    const edition = getEdition(editions, before.edition_hash);
    const state = await getState(transaction, { ...which, seq: before.seq });
    await changeHead(transaction, { ...which, ...projectHead({ state, edition, day, before }) });
    await rewriteTodos(transaction, { ...which, todos: projectTodos({ state, edition, day }) });
  });
}
