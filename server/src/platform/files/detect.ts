import type { Bytes } from "@jianheng/domain/files";
import { fileTypeFromBuffer } from "file-type";
import { detectOle } from "./detect-ole.ts";
import { detectText } from "./detect-text.ts";
import { detectZip } from "./detect-zip.ts";
import type { ReadableFile } from "./store-of-files.ts";

const HEAD = 16_384;

/** Beginnings that a machine would run. */
const PROGRAMS = ["4d5a", "7f454c46", "cafebabe", "feedface", "feedfacf", "cefaedfe", "cffaedfe", "4c00000001140200"];
const OLE = "d0cf11e0a1b11ae1";
const ZIP = "504b0304";

/** What the library calls them, and we. Whatever it knows beside these is not kept. */
const KNOWN: Readonly<Record<string, Bytes>> = {
  "application/pdf": "pdf",
  "image/png": "png",
  "image/apng": "png",
  "image/jpeg": "jpeg",
  "image/webp": "webp",
  "image/bmp": "bmp",
  "image/tiff": "tiff",
  "image/gif": "gif",
  "image/heic": "heic",
  "image/heif": "heic",
  "image/heic-sequence": "heic",
  "image/heif-sequence": "heic",
  "application/rtf": "rtf",
  "application/x-rar-compressed": "rar",
  "application/x-7z-compressed": "7z",
  "audio/mpeg": "mp3",
  "audio/wav": "wav",
  "audio/x-m4a": "m4a",
  "video/mp4": "mp4",
  "video/x-m4v": "mp4",
  "video/quicktime": "mov",
  "application/xml": "markup",
};

/**
 * What a file's bytes are. Its beginning decides, so that whatever is hidden further on is never taken for it;
 * nothing is unpacked.
 */
export async function detectBytes(file: ReadableFile): Promise<Bytes> {
  const head = await file.read(0, HEAD);
  const start = head.subarray(0, 8).toString("hex");
  if (PROGRAMS.some((program) => start.startsWith(program))) return "program";
  if (start.startsWith(OLE)) return await detectOle(file);
  if (start.startsWith(ZIP)) return await detectZip(file);
  const found = await fileTypeFromBuffer(head);
  if (found) return KNOWN[found.mime] ?? "other";
  return await detectText(file);
}
