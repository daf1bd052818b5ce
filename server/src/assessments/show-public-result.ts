import { holdsOn, type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import type { RawContext } from "../platform/http/index.ts";
import { lookUp } from "./as-public.ts";
import { getEdition } from "./editions.ts";
import type { publicResult } from "./publication-schemas.ts";
import { findPage } from "./published-store.ts";

/** A published result as anybody may see it, from the first day of its publicity on. */
export async function showPublicResult(
  context: RawContext,
  { params: { token } }: { params: { token: string } },
): Promise<Result<z.input<typeof publicResult>>> {
  const { today: day, services } = context;
  const looked = await lookUp(context, (transaction) => findPage(transaction, { token, day }));
  if (!looked.ok) return looked;
  const { content, station, authority } = looked.value;
  const { edition, vetoed, items, station: _, ...shown } = content;
  const { data } = getEdition(services.editions, edition.hash);
  return succeed({
    ...shown,
    station,
    authority,
    standard: { id: data.id, name: data.name, edition: edition.hash },
    items: [...items],
    vetoes: data.vetoes.filter(({ id }) => vetoed.includes(id)).map(({ id, text }) => ({ id, text })),
    objectionsToday: holdsOn(content.period, day),
  });
}
