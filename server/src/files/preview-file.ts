import type { Readable } from "node:stream";
import type { Result } from "@jianheng/domain/kernel";
import type { RawContext } from "../platform/http/index.ts";
import { sendPreview } from "./send-file.ts";
import { findFile } from "./show-file.ts";

/** A file of the organisation in the path, to look at. */
export async function previewFile(
  context: RawContext,
  input: { params: { organisation: string; file: string } },
): Promise<Result<Readable>> {
  const found = await context.asMember((member) => findFile(member, input));
  return found.ok ? await sendPreview(context, { ...input.params, ...found.value }) : found;
}
