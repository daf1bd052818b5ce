import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { getFileType, noPreview } from "@jianheng/domain/files";
import { type Result, refuse, succeed } from "@jianheng/domain/kernel";
import { type FileStore, type Kept, makePreview } from "../platform/files/index.ts";
import type { RawContext } from "../platform/http/index.ts";
import { asAttachment, setFileHeaders } from "./headers.ts";

/** A file that somebody may have: whose bytes they are, and what is known of them. */
export interface Sent {
  /** The organisation that they are kept for. */
  organisation: string;
  name: string;
  type: string;
  digest: string;
  size: string;
}

/** The bytes of a file, to be saved: whatever they are, the browser doesn't open them here. */
export async function sendFile({ services, reply }: RawContext, file: Sent): Promise<Result<Readable>> {
  const { organisation: area, name, type, digest, size } = file;
  const bytes = await services.files.store.open({ area, digest });
  const { mime } = getFileType(type);
  setFileHeaders(reply, { mime, disposition: asAttachment(name), size: Number(size) });
  return succeed(bytes);
}

/** A file to look at: an image made anew, or a PDF for the page's own renderer. Anything else is only downloaded. */
export async function sendPreview({ services, reply }: RawContext, file: Sent): Promise<Result<Readable>> {
  const { store } = services.files;
  const kept = { area: file.organisation, digest: file.digest };
  const { preview } = getFileType(file.type);
  if (preview === null) return refuse([noPreview()]);
  if (preview === "pdf") {
    const bytes = await store.open(kept);
    setFileHeaders(reply, { mime: "application/pdf", disposition: "inline", size: Number(file.size) });
    return succeed(bytes);
  }
  const image = (await store.findPreview(kept)) ?? (await makeAndKeep(store, kept));
  if (!image) return refuse([noPreview()]);
  setFileHeaders(reply, { mime: "image/webp", disposition: "inline" });
  return succeed(image);
}

/** Made when it is first asked for, and kept beside the file. */
async function makeAndKeep(store: FileStore, kept: Kept): Promise<Readable | undefined> {
  const made = await makePreview(async () => await buffer(await store.open(kept)));
  if (made) await store.keepPreview(kept, made);
  return made && Readable.from(made, { objectMode: false });
}
