import { confirms, policy } from "@jianheng/domain/changes";
import type { z } from "zod";
import type { Context } from "../platform/http/index.ts";
import { countUnconfirmed, listUnconfirmed } from "./licence-todos-store.ts";
import type { licenceTodo } from "./schemas.ts";
import type { Place } from "./todos-store.ts";

type Shown = z.input<typeof licenceTodo>;

/** Stations with licences that whoever asks is to confirm, each at its place; one more than the limit. */
export async function listLicenceTodos(
  { transaction, actor, today }: Context,
  { after, limit }: { after: Place | undefined; limit: number },
): Promise<{ place: Place; item: Shown }[]> {
  if (!confirms(actor.post)) return [];
  const rows = await listUnconfirmed(transaction, { office: actor.organisationId, day: today, after, limit });
  return rows.map(({ due, station, name, licences, since }) => ({
    place: [due, since.toISOString(), station, 1],
    item: {
      about: "licence",
      station: { id: station, name },
      words: policy.confirm.words,
      licences,
      since: since.toISOString(),
      until: null,
      overdue: false,
    },
  }));
}

/** How many stations they are. */
export async function countLicenceTodos({ transaction, actor, today }: Context): Promise<number> {
  if (!confirms(actor.post)) return 0;
  return await countUnconfirmed(transaction, { office: actor.organisationId, day: today });
}
