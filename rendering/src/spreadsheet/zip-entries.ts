const END = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
const DESCRIBED_LATER = 0x08;

/** One part of a ZIP, as the list at its end says. */
export interface ZipEntry {
  name: string;
  packed: number;
  unpacked: number;
  /** The CRC-32 of what it unpacks to. */
  crc: number;
  /** 0: as it is; 8: deflated. */
  method: number;
  /** Where its own header stands. */
  at: number;
  /** Its sizes stand behind it, too. */
  described: boolean;
}

/** The parts of a ZIP; undefined where the bytes are none. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
    const named = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + named)),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      at: view.getUint32(at + 42, true),
      described: (view.getUint16(at + 8, true) & DESCRIBED_LATER) !== 0,
    });
    at += 46 + named + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - 22 - 0xff_ff);
  for (let at = view.byteLength - 22; at >= least; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
