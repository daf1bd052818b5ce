import { type Action, findContentAfter, replay, type SheetContent, type State } from "@jianheng/domain/assessments";
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
 * line or check is left out. Only `append-actions.ts`, `viewed.ts` and `find-own-sheet.ts` come here: a state is never
 * answered.
 */
export async function getState(transaction: Transaction, of: Asked): Promise<State> {
  return replay(await listNeeded(transaction, of));
}

/** What a sheet held after an action; nothing where it was not there yet, or the log is not that long. */
export async function findContentAt(
  transaction: Transaction,
  of: Asked & { sheet: string },
): Promise<SheetContent | undefined> {
  const log = await listNeeded(transaction, of);
  const last = log.at(-1);
  return last && findContentAfter(log, { sheet: of.sheet, action: last.id });
}

async function listNeeded(transaction: Transaction, { sheet, ...of }: Asked): Promise<Action[]> {
  const summary = await listSummary(transaction, of);
  const latest = await listLatest(transaction, { ...of, sheet });
  return [...summary, ...latest].sort((a, b) => a.seq - b.seq).map(toAction);
}
