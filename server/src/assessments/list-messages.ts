import { type MessageKind, messageWords } from "@jianheng/domain/assessments";
import type { z } from "zod";
import type { Context } from "../platform/http/index.ts";
import { doerOf } from "./doer.ts";
import type { assessmentMessage } from "./message-schemas.ts";
import { countUnread, listMessages, type Meant, markRead, type Place } from "./messages-store.ts";

type Shown = z.input<typeof assessmentMessage>;

/**
 * What whoever asks was told of assessments, in the office that he acts in, each at its place: the newest at the front.
 * One more than the limit.
 */
export async function listAssessmentMessages(
  { transaction, actor }: Context,
  { unread, after, limit }: { unread: boolean; after: Place | undefined; limit: number },
): Promise<{ place: Place; item: Shown }[]> {
  const rows = await listMessages(transaction, { reader: doerOf(actor), unread, after, limit });
  return rows.map((row) => ({ place: [row.moment, row.assessment, row.seq, row.n], item: shown(row) }));
}

function shown(row: Awaited<ReturnType<typeof listMessages>>[number]): Shown {
  const { station, name, kind, at, until, moment: _, ...rest } = row;
  const { stage } = row;
  const said = { kind: kind as MessageKind, ...(stage !== null && { stage }), ...(until !== null && { until }) };
  return {
    ...rest,
    about: "assessment",
    kind,
    station: { id: station, name },
    words: messageWords(said),
    at: at.toISOString(),
  };
}

/** How much of it he has not read. */
export async function countAssessmentMessages({ transaction, actor }: Context): Promise<number> {
  return await countUnread(transaction, doerOf(actor));
}

/** Notes what of it he has read. */
export async function readAssessmentMessages({ transaction, actor }: Context, meant: Meant): Promise<void> {
  await markRead(transaction, { reader: doerOf(actor), meant });
}
