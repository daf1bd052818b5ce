import { decides, policy } from "@jianheng/domain/changes";
import type { z } from "zod";
import type { Context } from "../platform/http/index.ts";
import type { changeTodo } from "./schemas.ts";
import { countWaiting, listWaiting, type Place } from "./todos-store.ts";

type Shown = z.input<typeof changeTodo>;

/** Applications that wait for whoever asks to decide, each at its place; one more than the limit. */
export async function listChangeTodos(
  { transaction, actor, today }: Context,
  { after, limit }: { after: Place | undefined; limit: number },
): Promise<{ place: Place; item: Shown }[]> {
  if (!decides(actor.post)) return [];
  const rows = await listWaiting(transaction, { office: actor.organisationId, day: today, after, limit });
  return rows.map(({ due, id, station, name, since, changes }) => ({
    place: [due, since.toISOString(), id, 1],
    item: {
      about: "change-application",
      application: id,
      station: { id: station, name },
      words: policy.decide.words,
      changes,
      since: since.toISOString(),
      until: null,
      overdue: false,
    },
  }));
}

/** How many wait for whoever asks. */
export async function countChangeTodos({ transaction, actor, today }: Context): Promise<number> {
  if (!decides(actor.post)) return 0;
  return await countWaiting(transaction, { office: actor.organisationId, day: today });
}
