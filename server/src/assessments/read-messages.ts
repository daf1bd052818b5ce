import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import type { Context } from "../platform/http/index.ts";
import { doerOf } from "./doer.ts";
import type { readOnes, unread } from "./message-schemas.ts";
import { countUnread, markRead } from "./messages-store.ts";

/** Notes what whoever asks has read. It is his own note and nobody's record: the trail has nothing of it. */
export async function readMessages(
  { transaction, actor }: Context,
  { body: meant }: { body: z.output<typeof readOnes> },
): Promise<Result<z.input<typeof unread>>> {
  const reader = doerOf(actor);
  await markRead(transaction, { reader, meant });
  return succeed({ unread: await countUnread(transaction, reader) });
}
