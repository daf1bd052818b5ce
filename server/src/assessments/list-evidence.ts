import { type Result, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { listNamed } from "../files/index.ts";
import { type Context, notFound } from "../platform/http/index.ts";
import { evidenceAnswer, type evidenceFile, isFileId } from "./evidence-schemas.ts";
import { type BroughtFile, listBrought } from "./files-store.ts";
import { findViewedFiles } from "./viewed.ts";

type Named = { params: { assessment: string } };

/** The files that the reader may open of an assessment, the oldest first. */
export async function listEvidence(
  context: Context,
  named: Named,
): Promise<Result<{ items: z.input<typeof evidenceFile>[] }>> {
  const files = await findEvidence(context, named);
  return files ? succeed({ items: files.map(evidenceAnswer) }) : notFound();
}

/** Of the assessment's own and of the station's; nothing where there is no assessment within reach. */
export async function findEvidence(
  context: Context,
  { params: { assessment } }: Named,
): Promise<Omit<BroughtFile, "sheet">[] | undefined> {
  const { transaction, organisation } = context;
  const viewed = await findViewedFiles(context, { assessment });
  if (!viewed) return undefined;
  const { sheets } = viewed;
  const ids = viewed.seen.filter(isFileId);
  const brought = await listBrought(transaction, { organisation, assessment, ids, sheets });
  const own = await listNamed(transaction, { organisation, ids });
  return [...brought, ...own.map((file) => ({ ...file, taken: null, place: null }))];
}
