import { policy } from "@jianheng/domain/assessments";
import { type Result, succeed, type Words } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, type Page, toPage } from "../platform/http/index.ts";
import { doerOf } from "./doer.ts";
import type { counted, pagedTodos, todo } from "./list-schemas.ts";
import { countTodos as count, listTodos as list, listWriters } from "./todos-store.ts";

const WORDS: Readonly<Record<string, { words: Words }>> = policy;

/** What waits for whoever asks, in the post that he acts in: what is due first at the front. */
export async function listTodos(
  context: Context,
  { query }: { query: z.output<typeof pagedTodos> },
): Promise<Result<Page<z.input<typeof todo>>>> {
  const { cursor: after, limit } = query;
  const rows = await list(context.transaction, { mine: doerOf(context.actor), after, limit });
  const key = ({ due, since, assessment, n }: Row) => [due, since.toISOString(), assessment, n];
  const names = new Map((await listWriters(context.transaction, rows)).map(({ id, name }) => [id, name]));
  return succeed(toPage({ rows, limit, key, item: (row) => listed(row, context.today, names) }));
}

type Row = Awaited<ReturnType<typeof list>>[number];

function listed(row: Row, today: string, names: ReadonlyMap<string, string>): z.input<typeof todo> {
  const { assessment, purpose, action, until, sheet, stage, writers } = row;
  return {
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

/** How much waits for whoever asks, and how much of it is overdue. */
export async function countTodos(context: Context): Promise<Result<z.input<typeof counted>>> {
  return succeed(await count(context.transaction, { mine: doerOf(context.actor), day: context.today }));
}
