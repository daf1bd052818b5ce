import { crc32, deflateSync } from "node:zlib";
import { Transformer } from "@napi-rs/image";

const text = (words: string) => Buffer.from(words, "latin1");

/** A ZIP with these files in it, each with these bytes, not compressed. */
export function makeZip(files: Readonly<Record<string, Buffer>>, claimed?: number): Buffer {
  const local: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(claimed ?? bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    local.push(text("PK\u0003\u0004"), common, Buffer.from(name), bytes);
    list.push(text("PK\u0001\u0002\u0014\0"), common, place, Buffer.from(name));
    at += 30 + Buffer.byteLength(name) + bytes.length;
  }
  const end = Buffer.alloc(18);
  const whole = Buffer.concat(list);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(whole.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, whole, text("PK\u0005\u0006"), end]);
}

/** An office document as far as its names tell. */
export function office(...names: string[]): Buffer {
  const all = ["[Content_Types].xml", ...names].map((name) => [name, text("<x/>")] as const);
  return makeZip(Object.fromEntries(all));
}

/** A compound file whose directory has these names, the last of them in its second sector. */
export function makeOle(...names: string[]): Buffer {
  const sectors = [Buffer.alloc(512), Buffer.alloc(512), Buffer.alloc(512), Buffer.alloc(512)] as const;
  const [header, table, first, second] = sectors;
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  header.writeUInt16LE(9, 30);
  header.writeUInt32LE(1, 48);
  header.writeUInt32LE(0, 76);
  table.writeUInt32LE(2, 4);
  table.writeUInt32LE(0xff_ff_ff_fe, 8);
  const entries = [["Root Entry", "\u0001CompObj", "", ""], names] as const;
  for (const [index, sector] of [first, second].entries()) {
    for (const [slot, name] of (entries[index] ?? []).entries()) {
      sector.write(name, slot * 128, "utf16le");
      sector.writeUInt16LE(name === "" ? 0 : name.length * 2 + 2, slot * 128 + 64);
    }
  }
  return Buffer.concat(sectors);
}

function chunk(kind: string, bytes: Buffer): Buffer {
  const body = Buffer.concat([text(kind), bytes]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(bytes.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG of a few kilobytes that claims to be this large. */
export function pngThatClaims(width: number, height: number): Buffer {
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  const rows = chunk("IDAT", deflateSync(Buffer.alloc(100_000)));
  return Buffer.concat([text("\u0089PNG\r\n\u001a\n"), chunk("IHDR", head), rows, chunk("IEND", Buffer.alloc(0))]);
}

/** An image of this size, red on its left and blue on its right. */
export function redAndBlue(width: number, height: number): Transformer {
  const pixels = Buffer.alloc(width * height * 4);
  for (let at = 0; at < pixels.length; at += 4) {
    pixels[at + ((at / 4) % width < width / 2 ? 0 : 2)] = 255;
    pixels[at + 3] = 255;
  }
  return Transformer.fromRgbaPixels(pixels, width, height);
}

/** Orientation 6 (turn right to stand upright), and that it was taken in the north. */
const EXIF = Buffer.from(
  "457869660000" + // Exif
    "4d4d002a000000080002" +
    "01120003000000010006" +
    "0000" +
    "8825000400000001" +
    "00000026" +
    "00000000" +
    "00010001000200000002" +
    "4e000000" +
    "00000000",
  "hex",
);

/** A photograph as a telephone takes it: on its side, and saying where. */
export async function photograph(width: number, height: number): Promise<Buffer> {
  const plain = await redAndBlue(width, height).jpeg(90);
  const head = Buffer.from([0xff, 0xe1, 0, EXIF.length + 2]);
  return Buffer.concat([plain.subarray(0, 2), head, EXIF, plain.subarray(2)]);
}

export const PDF = text("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
export const GIF = Buffer.from("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7", "base64");
export const HEIC = Buffer.concat([Buffer.from([0, 0, 0, 24]), text("ftypheic\0\0\0\0mif1heic"), Buffer.alloc(64)]);
export const MP4 = Buffer.concat([Buffer.from([0, 0, 0, 24]), text("ftypisom\0\0\0\0isomavc1"), Buffer.alloc(64)]);
/** 姓名,成绩 in GB18030, as Excel writes it. */
export const GB_CSV = Buffer.from("d0d5c3fb2cb3c9bca80d0ad5c5c8fd2c39300d0a", "hex");
