import { policy } from "@jianheng/domain/assessments";
import type { Words } from "@jianheng/domain/kernel";
import type { z } from "zod";
import type { Context } from "../platform/http/index.ts";
import { doerOf } from "./doer.ts";
import type { assessmentTodo } from "./list-schemas.ts";
import { countTodos, listTodos, listWriters, type Place } from "./todos-store.ts";

const WORDS: Readonly<Record<string, { words: Words }>> = policy;

type Shown = z.input<typeof assessmentTodo>;

/**
 * What of assessments waits for whoever asks, in the post that he acts in, each at its place: what is due first at the
 * front. One more than the limit.
 */
export async function listAssessmentTodos(
  { transaction, actor, today }: Context,
  { after, limit }: { after: Place | undefined; limit: number },
): Promise<{ place: Place; item: Shown }[]> {
  const rows = await listTodos(transaction, { mine: doerOf(actor), after, limit });
  const names = new Map((await listWriters(transaction, rows)).map(({ id, name }) => [id, name]));
  return rows.map((row) => ({
    place: [row.due, row.since.toISOString(), row.assessment, row.n],
    item: shown(row, today, names),
  }));
}

function shown(
  row: Awaited<ReturnType<typeof listTodos>>[number],
  today: string,
  names: ReadonlyMap<string, string>,
): Shown {
  const { assessment, purpose, action, until, sheet, stage, writers } = row;
  return {
    about: "assessment",
    assessment,
    station: { id: row.station, name: row.name },
    purpose,
    action,
    words: WORDS[action]?.words ?? { zh: action, en: action },
    since: row.since.toISOString(),
    until,
    overdue: until !== null && until < today,
    sheet,
    stage,
    writers: writers.map((id) => ({ id, name: names.get(id) ?? null })),
  };
}

/** How much of assessments waits for whoever asks, and how much of it is overdue. */
export async function countAssessmentTodos({
  transaction,
  actor,
  today,
}: Context): Promise<{ open: number; overdue: number }> {
  return await countTodos(transaction, { mine: doerOf(actor), day: today });
}
