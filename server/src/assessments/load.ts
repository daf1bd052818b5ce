import { replay, type State } from "@jianheng/domain/assessments";
import type { Transaction } from "../platform/db/index.ts";
import { listLatest, listSummary, type Which } from "./store.ts";
import { toAction } from "./stored-action.ts";

/** Which assessment, as it was after which action. */
interface Asked extends Which {
  seq: number;
  /** Only what is written on this sheet is asked for: of the others the state has that they are there. */
  sheet?: string | undefined;
}

/**
 * The state of an assessment, made of what has to be read of its log and no more: what was replaced since on the same
 * line or check is left out. Only `append-actions.ts` and `viewed.ts` come here: a state is never answered.
 */
export async function getState(transaction: Transaction, { sheet, ...of }: Asked): Promise<State> {
  const summary = await listSummary(transaction, of);
  const latest = await listLatest(transaction, { ...of, sheet });
  return replay([...summary, ...latest].sort((a, b) => a.seq - b.seq).map(toAction));
}
