import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { openRegister } from "./keepers.ts";
import type { shownRemoved } from "./schemas.ts";
import { shownValues } from "./shown.ts";
import { shownVersions } from "./shown-versions.ts";
import { listVersions } from "./versions-store.ts";

/** A record that was removed: what it said then, who removed it, and everything that it said before. */
export async function showRemoved(
  context: Context,
  { params }: { params: { register: string; record: string } },
): Promise<Result<z.input<typeof shownRemoved>>> {
  const opened = await openRegister(context, params);
  if (!opened.ok) return opened;
  const { transaction, organisation, services } = context;
  const { personalData } = services;
  const register = opened.value;
  const [last, ...before] = await listVersions(transaction, { organisation, register, id: params.record });
  // One that is still there has its own page.
  if (!last?.removed) return notFound();
  return succeed({
    id: last.id,
    values: shownValues(personalData, { register, row: last }),
    enteredAt: last.entered_at.toISOString(),
    enteredBy: last.entered_by_name,
    removedAt: last.until.toISOString(),
    removedBy: last.until_by_name,
    reason: last.reason,
    history: shownVersions(personalData, { register, versions: before }),
  });
}
