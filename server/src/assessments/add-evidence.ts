import { evidencePolicy } from "@jianheng/domain/assessments";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import type { z } from "zod";
import { type Taken, takeFile } from "../files/index.ts";
import { recordActs } from "../platform/audit/index.ts";
import { type Context, notFound, type RawContext } from "../platform/http/index.ts";
import { bringFile } from "./bring-file.ts";
import { evidenceAnswer, type evidenceFile } from "./evidence-schemas.ts";
import { listBrought } from "./files-store.ts";
import { findViewedSheet } from "./viewed.ts";

type Where = { assessment: string; sheet: string };

/** Takes a file in for a sheet that the sender writes on: a photo with what it says of itself. It is evidence of nothing yet. */
export async function addEvidence(
  context: RawContext,
  { params, query: { name } }: { params: Where; query: { name: string } },
): Promise<Result<z.input<typeof evidenceFile>>> {
  return await takeFile(context, { name, keep: (member, taken) => keepEvidence(member, { ...params, taken }) });
}

async function keepEvidence(
  context: Context,
  { assessment, sheet, taken }: Where & { taken: Taken },
): Promise<Result<z.input<typeof evidenceFile>>> {
  const { transaction, organisation } = context;
  const viewed = await findViewedSheet(context, { assessment, sheet });
  if (!viewed) return notFound();
  if (viewed.refusals.length > 0) return refuse(viewed.refusals.map((one) => ({ ...one, at: "" })));
  const which = { organisation, assessment };
  const id = await bringFile(context, { ...which, sheet, taken });
  const [row] = await listBrought(transaction, { ...which, ids: [id], sheets: [] });
  if (!row) throw new Error("a file was brought to a sheet and is not seen");
  const { digest, size } = taken.received;
  const details = { assessment, sheet, digest, size, type: taken.type.id };
  await recordActs(context, {
    action: evidencePolicy["add-evidence"],
    organisation,
    subject: { kind: "assessment-file", id },
    after: { name: taken.name, ...details },
    details,
  });
  return succeed(evidenceAnswer(row));
}
