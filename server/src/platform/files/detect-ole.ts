import type { Bytes } from "@jianheng/domain/files";
import type { ReadableFile } from "./store-of-files.ts";

/** The streams within a compound file that tell whose it is. Word's own are in a password-protected file too. */
const STREAMS: readonly (readonly [string, Bytes])[] = [
  ["EncryptedPackage", "ole-encrypted"],
  ["WordDocument", "ole-word"],
  ["Workbook", "ole-sheet"],
  ["Book", "ole-sheet"],
  ["PowerPoint Document", "ole-slides"],
];

/** No more of a directory is read than this: what is asked for stands among the first. */
const SECTORS = 64;
const ENTRY = 128;
/** How many places of the allocation table the header itself names. */
const IN_HEADER = 109;

/** Which program wrote a compound file (.doc, .xls, .ppt and their WPS fellows), by the names in its directory. */
export async function detectOle(file: ReadableFile): Promise<Bytes> {
  const header = await file.read(0, 512);
  if (header.length < 512) return "other";
  const sectorSize = header.readUInt16LE(30) === 12 ? 4096 : 512;
  const names = new Set<string>();
  let sector = header.readUInt32LE(48);
  for (let count = 0; count < SECTORS && sector < 0xff_ff_ff_fa; count++) {
    const bytes = await file.read((sector + 1) * sectorSize, sectorSize);
    for (let at = 0; at + ENTRY <= bytes.length; at += ENTRY) names.add(nameAt(bytes, at));
    sector = await nextSector({ file, header, sectorSize, sector });
  }
  return STREAMS.find(([name]) => names.has(name))?.[1] ?? "other";
}

function nameAt(directory: Buffer, at: number): string {
  const length = Math.min(directory.readUInt16LE(at + 64), 64);
  return directory.toString("utf16le", at, at + Math.max(0, length - 2));
}

const END = 0xff_ff_ff_fe;

async function nextSector(of: {
  file: ReadableFile;
  header: Buffer;
  sectorSize: number;
  sector: number;
}): Promise<number> {
  const { file, header, sectorSize, sector } = of;
  const inTable = sectorSize / 4;
  const table = Math.floor(sector / inTable);
  if (table >= IN_HEADER) return END;
  const place = header.readUInt32LE(76 + table * 4);
  const next = await file.read((place + 1) * sectorSize + (sector % inTable) * 4, 4);
  return next.length < 4 ? END : next.readUInt32LE(0);
}
