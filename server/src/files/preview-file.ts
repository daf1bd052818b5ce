import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { getFileType, noPreview } from "@jianheng/domain/files";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { type FileStore, type Kept, makePreview } from "../platform/files/index.ts";
import type { RawContext } from "../platform/http/index.ts";
import { setFileHeaders } from "./headers.ts";
import { findFile } from "./show-file.ts";

/** A file to look at: an image made anew, or a PDF for the page's own renderer. Anything else is only downloaded. */
export async function previewFile(
  context: RawContext,
  input: { params: { organisation: string; file: string } },
): Promise<Result<Readable>> {
  const found = await context.asMember((member) => findFile(member, input));
  if (!found.ok) return found;
  const { store } = context.services.files;
  const kept = { area: input.params.organisation, digest: found.value.digest };
  const { preview } = getFileType(found.value.type);
  if (preview === null) return refuse([noPreview()]);
  if (preview === "pdf") {
    const bytes = await store.open(kept);
    const size = Number(found.value.size);
    setFileHeaders(context.reply, { mime: "application/pdf", disposition: "inline", size });
    return succeed(bytes);
  }
  const image = (await store.findPreview(kept)) ?? (await makeAndKeep(store, kept));
  if (!image) return refuse([noPreview()]);
  setFileHeaders(context.reply, { mime: "image/webp", disposition: "inline" });
  return succeed(image);
}

/** Made when it is first asked for, and kept beside the file. */
async function makeAndKeep(store: FileStore, kept: Kept): Promise<Readable | undefined> {
  const made = await makePreview(async () => await buffer(await store.open(kept)));
  if (made) await store.keepPreview(kept, made);
  return made && Readable.from(made, { objectMode: false });
}
