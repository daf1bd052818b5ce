import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { countAssessmentTodos, listAssessmentTodos } from "../assessments/index.ts";
import { countChangeTodos, countLicenceTodos, listChangeTodos, listLicenceTodos } from "../changes/index.ts";
import { type Context, type Page, toPage } from "../platform/http/index.ts";
import type { counted, pagedTodos, todo } from "./schemas.ts";

/** What waits for whoever asks, in the post that he acts in, of whatever kind: what is due first at the front. */
export async function listTodos(
  context: Context,
  { query }: { query: z.output<typeof pagedTodos> },
): Promise<Result<Page<z.input<typeof todo>>>> {
  const { cursor: after, limit } = query;
  // Of each kind as many as a page takes, since all of them may be of one.
  const rows = [
    ...(await listAssessmentTodos(context, { after, limit })),
    ...(await listChangeTodos(context, { after, limit })),
    ...(await listLicenceTodos(context, { after, limit })),
  ].sort(byPlace);
  return succeed(toPage({ rows, limit, key: ({ place }) => place, item: ({ item }) => item }));
}

type Place = readonly [due: string, since: string, id: string, n: number];

/** As the database orders each kind: days, moments and ids compare as they are written. */
function byPlace({ place: [due, since, id, n] }: { place: Place }, { place: other }: { place: Place }): number {
  const [one, two] = [[due, since, id].join(), other.slice(0, 3).join()];
  return one === two ? n - other[3] : one < two ? -1 : 1;
}

/** How much waits for whoever asks, and how much of it is overdue. */
export async function countTodos(context: Context): Promise<Result<z.input<typeof counted>>> {
  const { open, overdue } = await countAssessmentTodos(context);
  // Nothing says until when an application is to be decided, or a licence to be confirmed.
  const others = (await countChangeTodos(context)) + (await countLicenceTodos(context));
  return succeed({ open: open + others, overdue });
}
