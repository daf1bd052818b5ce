import type { Bytes } from "@jianheng/domain/files";
import type { ReadableFile } from "./store-of-files.ts";

/** The end of a ZIP lies in its last bytes: 22, and a comment of up to 64 K. */
const END = 22 + 0xff_ff;
/** No more of the list of names is read than this. */
const LIST = 1024 * 1024;

/** What a ZIP holds, by the names in its list: an office document, or just an archive. Nothing is unpacked. */
export async function detectZip(file: ReadableFile): Promise<Bytes> {
  const names = await listNames(file);
  if (!names) return "other";
  const has = (pattern: RegExp) => names.some((name) => pattern.test(name));
  if (names.includes("OFD.xml")) return "ofd";
  if (has(/^(AndroidManifest[.]xml|META-INF\/MANIFEST[.]MF)$/)) return "program";
  if (!names.includes("[Content_Types].xml")) return "zip";
  if (has(/vbaProject[.]bin$/i)) return "ooxml-macros";
  if (has(/^word\/document\d*[.]xml$/)) return "ooxml-word";
  if (has(/^xl\/workbook[.](xml|bin)$/)) return "ooxml-sheet";
  if (has(/^ppt\/presentation[.]xml$/)) return "ooxml-slides";
  return "zip";
}

async function listNames(file: ReadableFile): Promise<string[] | undefined> {
  const from = Math.max(0, file.size - END);
  const tail = await file.read(from, END);
  const end = tail.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0 || end + 22 > tail.length) return undefined;
  const [size, start] = [tail.readUInt32LE(end + 12), tail.readUInt32LE(end + 16)];
  const list = await file.read(start, Math.min(size, LIST));
  const names: string[] = [];
  for (let at = 0; at + 46 <= list.length && list.readUInt32LE(at) === 0x02_01_4b_50; ) {
    const length = list.readUInt16LE(at + 28);
    names.push(list.toString("utf8", at + 46, at + 46 + length));
    at += 46 + length + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32);
  }
  return names;
}
