import type { Readable } from "node:stream";
import { getFileType } from "@jianheng/domain/files";
import { type Result, succeed } from "@jianheng/domain/kernel";
import type { RawContext } from "../platform/http/index.ts";
import { asAttachment, setFileHeaders } from "./headers.ts";
import { findFile } from "./show-file.ts";

/** The bytes of a file, to be saved: whatever they are, the browser doesn't open them here. */
export async function downloadFile(
  context: RawContext,
  input: { params: { organisation: string; file: string } },
): Promise<Result<Readable>> {
  const found = await context.asMember((member) => findFile(member, input));
  if (!found.ok) return found;
  const { name, type, digest, size } = found.value;
  const bytes = await context.services.files.store.open({ area: input.params.organisation, digest });
  const { mime } = getFileType(type);
  setFileHeaders(context.reply, { mime, disposition: asAttachment(name), size: Number(size) });
  return succeed(bytes);
}
