import type { State } from "@jianheng/domain/assessments";
import type { Member } from "../platform/db/index.ts";
import type { TestDatabase } from "../platform/db/testing/database.fixture.ts";
import { getState } from "./load.ts";
import { findHead, type Which } from "./store.ts";

/** The state that the database has, as somebody's transaction loads it. */
export function stateOf(database: TestDatabase, actor: Member, which: Which): Promise<State> {
  return database.transaction(actor, async (transaction) => {
    const head = await findHead(transaction, { ...which, lock: false });
    return await getState(transaction, { ...which, seq: head?.seq ?? 0 });
  });
}
