import type { Readable } from "node:stream";
import type { Result } from "@jianheng/domain/kernel";
import type { RawContext } from "../platform/http/index.ts";
import { sendFile } from "./send-file.ts";
import { findFile } from "./show-file.ts";

/** The bytes of a file of the organisation in the path. */
export async function downloadFile(
  context: RawContext,
  input: { params: { organisation: string; file: string } },
): Promise<Result<Readable>> {
  const found = await context.asMember((member) => findFile(member, input));
  return found.ok ? await sendFile(context, { ...input.params, ...found.value }) : found;
}
