import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, type Page, toPage } from "../platform/http/index.ts";
import { openRegister } from "./keepers.ts";
import type { removed, removedListing } from "./schemas.ts";
import { shownValues } from "./shown.ts";
import { listRemoved as list, type VersionRow } from "./versions-store.ts";

type Removed = z.input<typeof removed>;

/** What was removed of a register, the last first, with who removed it. */
export async function listRemoved(
  context: Context,
  { params, query }: { params: { register: string }; query: z.output<typeof removedListing> },
): Promise<Result<Page<Removed>>> {
  const opened = await openRegister(context, params);
  if (!opened.ok) return opened;
  const { transaction, organisation, services } = context;
  const register = opened.value;
  const { cursor: after, limit } = query;
  const rows = await list(transaction, { organisation, register, after, limit });
  const item = (row: VersionRow): Removed => ({
    id: row.id,
    values: shownValues(services.personalData, { register, row }),
    removedAt: row.until.toISOString(),
    removedBy: row.until_by_name,
    reason: row.reason,
  });
  return succeed(toPage({ rows, limit, key: ({ place, id }) => [place, id], item }));
}
