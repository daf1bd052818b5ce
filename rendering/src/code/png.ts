import { crc32, deflateSync } from "node:zlib";
import { matrixOf } from "./matrix.ts";

/** Pixels of a dot: sharp at the size it is printed. */
const DOT = 8;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** A QR code as a black and white PNG, for the formats that take no drawing. */
export function codePng(content: string): Uint8Array {
  const { size, dark } = matrixOf(content);
  const side = size * DOT;
  const width = Math.ceil(side / 8);
  const rows = Buffer.alloc((width + 1) * side, 0xff);
  for (let y = 0; y < side; y += 1) {
    const start = y * (width + 1);
    // Each row says first how it was filtered: not at all.
    rows[start] = 0;
    for (let column = 0; column < size; column += 1) {
      if (dark(column, Math.floor(y / DOT))) rows[start + 1 + column] = 0;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  // One bit for a pixel; grey; nothing interlaced.
  head.set([1, 0, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
