import { isTold, licenceToldWords, outcomeWords } from "@jianheng/domain/changes";
import type { z } from "zod";
import type { Context } from "../platform/http/index.ts";
import { countUnread, listTold, type Meant, markRead, type Place, type Reader } from "./messages-store.ts";
import type { changeMessage, licenceMessage } from "./schemas.ts";

type Shown = z.input<typeof changeMessage> | z.input<typeof licenceMessage>;

/**
 * What whoever asks was told of his station's applications and licences, each at its place: the newest at the front. One
 * more than the limit. It is read off what was decided, which says nothing else afterwards.
 */
export async function listChangeMessages(
  context: Context,
  { unread, after, limit }: { unread: boolean; after: Place | undefined; limit: number },
): Promise<{ place: Place; item: Shown }[]> {
  const rows = await listTold(context.transaction, { reader: readerOf(context), unread, after, limit });
  return rows.map((row) => ({ place: [row.moment, row.id, 1, 1], item: shown(row) }));
}

function shown(row: Awaited<ReturnType<typeof listTold>>[number]): Shown {
  const { id, station, name, granted, corrected, answer, licence, number, read } = row;
  const of = { station: { id: station, name }, answer, at: row.at.toISOString(), read };
  if (row.about === "change-application" || licence === null || number === null) {
    const words = outcomeWords({ granted, reissued: licence !== null });
    return { ...of, about: "change-application", application: id, words };
  }
  const words = licenceToldWords({ number, corrected });
  return { ...of, about: "licence", confirmation: id, licence, words };
}

/** How much of it he has not read. */
export async function countChangeMessages(context: Context): Promise<number> {
  return await countUnread(context.transaction, readerOf(context));
}

/** Notes what of it he has read. */
export async function readChangeMessages(context: Context, meant: Meant): Promise<void> {
  await markRead(context.transaction, { reader: readerOf(context), meant });
}

function readerOf({ actor: { personId: person, organisationId: organisation, post } }: Context): Reader {
  return { person, organisation, isTold: isTold(post) };
}
