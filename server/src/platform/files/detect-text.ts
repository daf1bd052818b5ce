import type { Bytes } from "@jianheng/domain/files";
import type { ReadableFile } from "./store-of-files.ts";

const STEP = 256 * 1024;

/** What stands in no text: NUL and its like, but for tabs and ends of lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/** Text that a browser or a shell would run, by its beginning. */
const RUNS = /^[\s\uFEFF]*(<[!?/a-z]|#!)/i;

/** Whether a file is text from beginning to end, in UTF-8 or GB18030, and none that something would run. */
export async function detectText(file: ReadableFile): Promise<Bytes> {
  for (const encoding of ["utf-8", "gb18030"]) {
    const start = await readAs(file, encoding);
    if (start !== undefined) return RUNS.test(start) ? "markup" : "text";
  }
  return "other";
}

/** The beginning of a text in this encoding; nothing where the file is none. */
async function readAs(file: ReadableFile, encoding: string): Promise<string | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let start: string | undefined;
  try {
    for (let at = 0; at < file.size; at += STEP) {
      const text = decoder.decode(await file.read(at, STEP), { stream: true });
      if (BINARY.test(text)) return undefined;
      start ??= text;
    }
    decoder.decode();
    return start;
  } catch {
    return undefined;
  }
}
