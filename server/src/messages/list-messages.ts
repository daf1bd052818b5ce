import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { countAssessmentMessages, listAssessmentMessages } from "../assessments/index.ts";
import { countChangeMessages, listChangeMessages } from "../changes/index.ts";
import { type Context, type Page, toPage } from "../platform/http/index.ts";
import type { message, pagedMessages, unread } from "./schemas.ts";

/** What whoever asks was told, in the office that he acts in, of whatever kind: the newest at the front. */
export async function listMessages(
  context: Context,
  { query }: { query: z.output<typeof pagedMessages> },
): Promise<Result<Page<z.input<typeof message>>>> {
  const { cursor: after, limit, unread } = query;
  const of = { after, limit, unread: unread === "true" };
  // Of each kind as many as a page takes, since all of them may be of one.
  const rows = [...(await listAssessmentMessages(context, of)), ...(await listChangeMessages(context, of))];
  return succeed(toPage({ rows: rows.sort(byPlace), limit, key: ({ place }) => place, item: ({ item }) => item }));
}

type Place = readonly [moment: string, id: string, seq: number, n: number];

/** As the database orders each kind: from the newest on, and within a moment by what they are about. */
function byPlace({ place: [moment, id, seq, n] }: { place: Place }, { place: other }: { place: Place }): number {
  if (moment !== other[0]) return moment > other[0] ? -1 : 1;
  if (id !== other[1]) return id < other[1] ? -1 : 1;
  return seq - other[2] || n - other[3];
}

/** How much of it he has not read. */
export async function countMessages(context: Context): Promise<Result<z.input<typeof unread>>> {
  return succeed({ unread: (await countAssessmentMessages(context)) + (await countChangeMessages(context)) });
}
