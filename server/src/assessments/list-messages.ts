import { type MessageKind, messageWords } from "@jianheng/domain/assessments";
import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, type Page, toPage } from "../platform/http/index.ts";
import { doerOf } from "./doer.ts";
import type { message, pagedMessages, unread } from "./message-schemas.ts";
import { countUnread, listMessages as list } from "./messages-store.ts";

/** What whoever asks was told, in the office that he acts in: the newest at the front. */
export async function listMessages(
  { transaction, actor }: Context,
  { query }: { query: z.output<typeof pagedMessages> },
): Promise<Result<Page<z.input<typeof message>>>> {
  const { cursor: after, limit, unread } = query;
  const rows = await list(transaction, { reader: doerOf(actor), unread: unread === "true", after, limit });
  const key = ({ moment, assessment, seq, n }: Row) => [moment, assessment, seq, n];
  return succeed(toPage({ rows, limit, key, item: listed }));
}

type Row = Awaited<ReturnType<typeof list>>[number];

function listed({ station, name, kind, at, until, moment: _, ...row }: Row): z.input<typeof message> {
  const { stage } = row;
  const said = { kind: kind as MessageKind, ...(stage !== null && { stage }), ...(until !== null && { until }) };
  return { ...row, kind, station: { id: station, name }, words: messageWords(said), at: at.toISOString() };
}

/** How much of it he has not read. */
export async function countMessages({ transaction, actor }: Context): Promise<Result<z.input<typeof unread>>> {
  return succeed({ unread: await countUnread(transaction, doerOf(actor)) });
}
