import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, type Page, toPage } from "../platform/http/index.ts";
import { confirmationsOf } from "./confirmations.ts";
import { findStanding, fixedColumns } from "./direct.ts";
import { openNarrowed } from "./narrowed.ts";
import { type ListedRow, listRecords as list } from "./read-store.ts";
import type { listed, listing } from "./schemas.ts";
import { rowOf, shownValues } from "./shown.ts";

type Listed = z.input<typeof listed>;

/** A page of a register, the newest first: all of it, or what has a text or lies within some days. */
export async function listRecords(
  context: Context,
  { params, query }: { params: { register: string }; query: z.output<typeof listing> },
): Promise<Result<Page<Listed>>> {
  const opened = await openNarrowed(context, { params, query });
  if (!opened.ok) return opened;
  const { transaction, services } = context;
  const { after, limit } = query;
  const { register } = opened.value;
  const rows = await list(transaction, { ...opened.value, after, limit });
  const standing = await findStanding(context, register);
  const confirmation = await confirmationsOf(context, { register, standing, rows });
  const item = (row: ListedRow): Listed => ({
    id: row.id,
    version: row.version,
    values: shownValues(services.personalData, { register, row }),
    files: row.files,
    enteredAt: row.entered_at.toISOString(),
    enteredBy: row.entered_by_name,
    fixed: [...fixedColumns(standing, register, rowOf(services.personalData, { register, row }))],
    confirmation: confirmation(row),
  });
  return succeed(toPage({ rows, limit, key: ({ place, id }) => [place, id], item }));
}
