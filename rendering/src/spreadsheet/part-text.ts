import { inflateRawSync } from "node:zlib";
import { zipEntries } from "./zip-entries.ts";

/** Parts that are read whole are lists: what is longer is none of a workbook that people made. */
const LONGEST = 4 * 1024 * 1024;

/** The text of a part of a workbook; undefined where it has none of this name, or none that can be read. */
export function partText(bytes: Uint8Array, name: string): string | undefined {
  const entry = zipEntries(bytes)?.find((one) => one.name === name);
  if (!entry || entry.unpacked > LONGEST) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
  const packed = bytes.subarray(start, start + entry.packed);
  try {
    const whole = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: LONGEST });
    return new TextDecoder().decode(whole);
  } catch {
    return undefined;
  }
}
