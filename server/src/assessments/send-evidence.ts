import type { Readable } from "node:stream";
import { type Result, succeed } from "@jianheng/domain/kernel";
import { type Sent, sendFile, sendPreview } from "../files/index.ts";
import { notFound, type RawContext } from "../platform/http/index.ts";
import { findEvidence } from "./list-evidence.ts";

type Named = { params: { organisation: string; assessment: string; file: string } };

/** The bytes of a file of an assessment that the reader may open. */
export async function downloadEvidence(context: RawContext, named: Named): Promise<Result<Readable>> {
  const found = await findSeen(context, named);
  return found.ok ? await sendFile(context, found.value) : found;
}

/** The same, to look at. */
export async function previewEvidence(context: RawContext, named: Named): Promise<Result<Readable>> {
  const found = await findSeen(context, named);
  return found.ok ? await sendPreview(context, found.value) : found;
}

async function findSeen(context: RawContext, named: Named): Promise<Result<Sent>> {
  const { organisation, file } = named.params;
  return await context.asMember(async (member) => {
    const found = (await findEvidence(member, named))?.find(({ id }) => id === file);
    return found ? succeed({ ...found, organisation }) : notFound();
  });
}
