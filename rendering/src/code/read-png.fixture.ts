import { inflateSync } from "node:zlib";
import decode from "qr/decode.js";

/** What whoever photographs a PNG of ours is told. */
export function readPng(png: Uint8Array): string {
  const { data, side } = pixels(png);
  return decode({ data, width: side, height: side });
}

/** The grey picture of a PNG of ours, as whoever photographs it has it. */
function pixels(png: Uint8Array): { data: Uint8ClampedArray; side: number } {
  const bytes = Buffer.from(png);
  const side = bytes.readUInt32BE(16);
  const at = bytes.indexOf("IDAT");
  const rows = inflateSync(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4)));
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  const width = Math.ceil(side / 8) + 1;
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const light = ((rows[y * width + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
      data.fill(light * 255, (y * side + x) * 4, (y * side + x) * 4 + 3);
    }
  }
  return { data, side };
}
