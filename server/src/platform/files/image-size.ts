/** How large an image says it is. Undefined where its bytes are none that we show. */
export interface ImageSize {
  width: number;
  height: number;
}

/**
 * Read from the image's own head, since the library that shows images would unpack all of it first. What lies here
 * is found out when it is unpacked, at no more than it lied.
 */
export function imageSize(bytes: Buffer): ImageSize | undefined {
  try {
    return sizeOf(bytes);
  } catch (fault) {
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}

function sizeOf(bytes: Buffer): ImageSize | undefined {
  const start = bytes.toString("latin1", 0, 4);
  if (start === "\u0089PNG") return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  if (start.startsWith("BM"))
    return { width: Math.abs(bytes.readInt32LE(18)), height: Math.abs(bytes.readInt32LE(22)) };
  if (start.startsWith("\u00ff\u00d8")) return jpegSize(bytes);
  if (start === "RIFF") return webpSize(bytes);
  if (start === "II*\0" || start === "MM\0*") return tiffSize(bytes, start === "II*\0");
  return undefined;
}

function jpegSize(bytes: Buffer): ImageSize | undefined {
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = bytes.readUInt16BE(at);
    const isFrame = marker >= 0xff_c0 && marker <= 0xff_cf && ![0xff_c4, 0xff_c8, 0xff_cc].includes(marker);
    if (isFrame) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    if (marker >> 8 !== 0xff) return undefined;
    at += marker === 0xff_ff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

function webpSize(bytes: Buffer): ImageSize | undefined {
  const form = bytes.toString("latin1", 12, 16);
  if (form === "VP8X") return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (form === "VP8 ") return { width: bytes.readUInt16LE(26) & 0x3f_ff, height: bytes.readUInt16LE(28) & 0x3f_ff };
  if (form !== "VP8L") return undefined;
  const packed = bytes.readUInt32LE(21);
  return { width: (packed & 0x3f_ff) + 1, height: ((packed >> 14) & 0x3f_ff) + 1 };
}

function tiffSize(bytes: Buffer, little: boolean): ImageSize | undefined {
  const short = (at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const long = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const directory = long(4);
  const sides: Record<number, number> = {};
  for (let index = 0; index < short(directory); index++) {
    const at = directory + 2 + index * 12;
    sides[short(at)] = short(at + 2) === 3 ? short(at + 8) : long(at + 8);
  }
  const [width, height] = [sides[256], sides[257]];
  return width && height ? { width, height } : undefined;
}
