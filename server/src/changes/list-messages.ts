import { isTold, outcomeWords } from "@jianheng/domain/changes";
import type { z } from "zod";
import type { Context } from "../platform/http/index.ts";
import { countUnread, listTold, type Meant, markRead, type Place, type Reader } from "./messages-store.ts";
import type { changeMessage } from "./schemas.ts";

type Shown = z.input<typeof changeMessage>;

/**
 * What whoever asks was told of his station's applications, each at its place: the newest at the front. One more than
 * the limit. It is read off the applications, which say nothing else once they are decided.
 */
export async function listChangeMessages(
  context: Context,
  { unread, after, limit }: { unread: boolean; after: Place | undefined; limit: number },
): Promise<{ place: Place; item: Shown }[]> {
  const rows = await listTold(context.transaction, { reader: readerOf(context), unread, after, limit });
  return rows.map(({ id, station, name, state, answer, at, licence, read, moment }) => ({
    place: [moment, id, 1, 1],
    item: {
      about: "change-application",
      application: id,
      station: { id: station, name },
      words: outcomeWords({ granted: state === "granted", reissued: licence !== null }),
      answer,
      at: at?.toISOString() ?? moment,
      read,
    },
  }));
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
