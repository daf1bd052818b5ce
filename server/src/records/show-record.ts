import { getFileType } from "@jianheng/domain/files";
import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Context, notFound } from "../platform/http/index.ts";
import { confirmationsOf } from "./confirmations.ts";
import { findStanding, fixedColumns, seenToStay } from "./direct.ts";
import { listPapers } from "./files-store.ts";
import { openRegister } from "./keepers.ts";
import { findRecord } from "./read-store.ts";
import type { shown } from "./schemas.ts";
import { rowOf, shownValues } from "./shown.ts";
import { shownVersions } from "./shown-versions.ts";
import { listVersions } from "./versions-store.ts";

export type ShownRecord = z.input<typeof shown>;

/** A record with its papers and everything that it said before. */
export async function showRecord(
  context: Context,
  { params }: { params: { register: string; record: string } },
): Promise<Result<ShownRecord>> {
  const opened = await openRegister(context, params);
  if (!opened.ok) return opened;
  const { transaction, organisation, services } = context;
  const { personalData } = services;
  const which = { organisation, register: opened.value, id: params.record };
  const row = await findRecord(transaction, which);
  if (!row) return notFound();
  const papers = await listPapers(transaction, which);
  const versions = await listVersions(transaction, which);
  const standing = await findStanding(context, which.register);
  const before = rowOf(services.personalData, { register: which.register, row });
  const stays = (await seenToStay(context, { ...which, standing, before })).length > 0;
  const confirmation = await confirmationsOf(context, { register: which.register, standing, rows: [row] });
  return succeed({
    id: row.id,
    version: row.version,
    values: shownValues(personalData, { register: which.register, row }),
    files: papers.map(({ id, name, type }) => {
      const { label, preview } = getFileType(type);
      return { id, name, type: label.zh, preview };
    }),
    enteredAt: row.entered_at.toISOString(),
    enteredBy: row.entered_by_name,
    fixed: [...fixedColumns(standing, which.register, before)],
    confirmation: confirmation(row),
    stays,
    history: shownVersions(personalData, { register: which.register, versions }),
  });
}
