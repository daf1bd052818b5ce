import { Transformer } from "@napi-rs/image";

/** What a made-up photo says of itself; degrees, minutes and seconds. */
interface Said {
  time?: string;
  north?: readonly [number, number, number];
  east?: readonly [number, number, number];
  sides?: readonly [string, string];
}

const ASCII = 2;
const LONG = 4;
const RATIONAL = 5;
const HEAD = 8;
const ENTRY = 12;

/** A small JPEG with EXIF data that says so; without any, where nothing is to be said. */
export async function makePhoto({ time, north, east, sides = ["N", "E"] }: Said = {}): Promise<Buffer> {
  const jpeg = await Transformer.fromRgbaPixels(new Uint8Array(16 * 16 * 4).fill(200), 16, 16).jpeg(80);
  const taken: Entry[] = time === undefined ? [] : [[0x90_03, ASCII, ascii(time)]];
  const place: Entry[] =
    north && east
      ? [
          [1, ASCII, ascii(sides[0])],
          [2, RATIONAL, rationals(north)],
          [3, ASCII, ascii(sides[1])],
          [4, RATIONAL, rationals(east)],
        ]
      : [];
  if (taken.length + place.length === 0) return jpeg;
  const start = HEAD + lengthOf(2);
  const first = directory(taken, start);
  const second = directory(place, start + first.length);
  const root = directory(
    [
      [0x87_69, LONG, long(start)],
      [0x88_25, LONG, long(start + first.length)],
    ],
    HEAD,
  );
  const body = Buffer.concat([Buffer.from("Exif\0\0MM\0\x2a\0\0\0\x08", "latin1"), root, first, second]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

type Entry = [tag: number, type: number, data: Buffer];

/** A directory of TIFF that begins at `start`, followed by what its entries have no room for. */
function directory(entries: readonly Entry[], start: number): Buffer {
  const head = Buffer.alloc(lengthOf(entries.length));
  head.writeUInt16BE(entries.length, 0);
  const rest: Buffer[] = [];
  let at = start + head.length;
  for (const [index, [tag, type, data]] of entries.entries()) {
    const own = 2 + index * ENTRY;
    head.writeUInt16BE(tag, own);
    head.writeUInt16BE(type, own + 2);
    head.writeUInt32BE(data.length / (type === RATIONAL ? 8 : type === LONG ? 4 : 1), own + 4);
    if (data.length <= 4) data.copy(head, own + 8);
    else {
      head.writeUInt32BE(at, own + 8);
      rest.push(data);
      at += data.length;
    }
  }
  return Buffer.concat([head, ...rest]);
}

function lengthOf(entries: number): number {
  return 2 + entries * ENTRY + 4;
}

function ascii(text: string): Buffer {
  return Buffer.from(`${text}\0`, "latin1");
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function rationals(values: readonly number[]): Buffer {
  return Buffer.concat(values.flatMap((value) => [long(Math.round(value * 100)), long(100)]));
}
