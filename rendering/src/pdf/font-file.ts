import { closeSync, openSync, readSync } from "node:fs";

/** What a font file says of one of its fonts. */
export interface FontFace {
  /** All its family names, in lower case: by style group, by design, without the words of its style. */
  families: readonly string[];
  /** 400 is regular. */
  weight: number;
  /** The stretches of code points that it has glyphs for; both ends included. */
  covered: readonly (readonly [number, number])[];
}

type ReadAt = (offset: number, length: number) => DataView;

/** The fonts in a file; none where it is no font. Reads the tables that say this, not the glyphs. */
export function readFaces(file: string): FontFace[] {
  const open = openSync(file, "r");
  try {
    const read: ReadAt = (offset, length) => {
      const bytes = Buffer.alloc(length);
      const got = readSync(open, bytes, 0, length, offset);
      return new DataView(bytes.buffer, bytes.byteOffset, got);
    };
    return faceOffsets(read).map((offset) => readFace(read, offset));
  } catch (fault) {
    if (fault instanceof RangeError) return [];
    throw fault;
  } finally {
    closeSync(open);
  }
}

/** A collection (.ttc) says where each of its fonts begins. */
function faceOffsets(read: ReadAt): number[] {
  const head = read(0, 12);
  if (head.getUint32(0) !== tag("ttcf")) return [0];
  const count = head.getUint32(8);
  const offsets = read(12, count * 4);
  return Array.from({ length: count }, (_, index) => offsets.getUint32(index * 4));
}

function readFace(read: ReadAt, offset: number): FontFace {
  const count = read(offset, 12).getUint16(4);
  const directory = read(offset + 12, count * 16);
  const tables = new Map(
    Array.from({ length: count }, (_, index) => {
      const at = index * 16;
      return [directory.getUint32(at), [directory.getUint32(at + 8), directory.getUint32(at + 12)]] as const;
    }),
  );
  const table = (name: string): DataView => {
    const [at = 0, length = 0] = tables.get(tag(name)) ?? [];
    return read(at, length);
  };
  const os2 = table("OS/2");
  return {
    families: familiesOf(table("name")),
    weight: os2.byteLength >= 6 ? os2.getUint16(4) : 400,
    covered: coveredBy(table("cmap")),
  };
}

function tag(name: string): number {
  return [...name].reduce((sum, char) => sum * 256 + char.charCodeAt(0), 0);
}

const FAMILY_NAMES = new Set([1, 16]);
const STYLES = /[ -](thin|extralight|light|regular|normal|medium|semibold|demibold|bold|extrabold|black|heavy|italic)$/;

function familiesOf(table: DataView): string[] {
  const count = table.getUint16(2);
  const texts = table.getUint16(4);
  const names = Array.from({ length: count }, (_, index) => 6 + index * 12)
    .filter((at) => FAMILY_NAMES.has(table.getUint16(at + 6)))
    .map((at) => {
      const bytes = new Uint8Array(table.buffer, table.byteOffset + texts + table.getUint16(at + 10));
      const name = bytes.subarray(0, table.getUint16(at + 8));
      return new TextDecoder(table.getUint16(at) === 1 ? "macintosh" : "utf-16be").decode(name).toLowerCase();
    });
  return [...new Set(names.flatMap((name) => [name, withoutStyle(name)]))];
}

function withoutStyle(name: string): string {
  const shorter = name.replace(STYLES, "");
  return shorter === name ? name : withoutStyle(shorter);
}

/** What all Unicode tables of a cmap map to a glyph. */
function coveredBy(cmap: DataView): [number, number][] {
  const count = cmap.getUint16(2);
  const offsets = Array.from({ length: count }, (_, index) => 4 + index * 8)
    .filter((at) => cmap.getUint16(at) === 0 || (cmap.getUint16(at) === 3 && [1, 10].includes(cmap.getUint16(at + 2))))
    .map((at) => cmap.getUint32(at + 4));
  return [...new Set(offsets)].flatMap((at) => {
    const table = new DataView(cmap.buffer, cmap.byteOffset + at, cmap.byteLength - at);
    const format = table.getUint16(0);
    if (format === 4) return segments(table);
    return format === 12 ? groups(table) : [];
  });
}

/** Format 12: runs of code points with runs of glyphs. */
function groups(table: DataView): [number, number][] {
  return Array.from({ length: table.getUint32(12) }, (_, index) => {
    const at = 16 + index * 12;
    const from = table.getUint32(at);
    return [table.getUint32(at + 8) === 0 ? from + 1 : from, table.getUint32(at + 4)];
  });
}

/** Format 4: runs of code points, each with a shift or with a list of glyphs; glyph 0 is none. */
function segments(table: DataView): [number, number][] {
  const double = table.getUint16(6);
  const found: [number, number][] = [];
  for (let at = 14; at < 14 + double; at += 2) {
    const to = table.getUint16(at);
    const startAt = at + double + 2;
    const from = table.getUint16(startAt);
    const shift = table.getUint16(startAt + double);
    const listAt = startAt + 2 * double;
    const list = table.getUint16(listAt);
    for (let code = from; code <= to && code < 0xffff; code += 1) {
      const glyph = list === 0 ? (code + shift) & 0xffff : table.getUint16(listAt + list + (code - from) * 2);
      if (glyph !== 0) found.push([code, code]);
    }
  }
  return found;
}
