const END = 0x06_05_4b_50;
const ENTRY = 0x02_01_4b_50;
const DESCRIBED_LATER = 0x08;

/**
 * What the parts of a ZIP say that they unpack to, together: whoever unpacks them goes by the same list, and stops at
 * what it says. Infinite where it says nothing to go by; undefined where the bytes are no ZIP.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === undefined) return undefined;
  let sum = 0;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== ENTRY) return undefined;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    // A reader looks for these elsewhere: there is nothing in the list to hold it to.
    const unsaid = packed === 0 && (view.getUint16(at + 8, true) & DESCRIBED_LATER) !== 0;
    if (unsaid || (unpacked === 0 && packed > 2)) return Number.POSITIVE_INFINITY;
    sum += unpacked;
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}

function findEnd(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - 22 - 0xff_ff);
  for (let at = view.byteLength - 22; at >= least; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
