import { LARGEST_IMAGE } from "@jianheng/domain/files";
import { Transformer } from "@napi-rs/image";
import { imageSize } from "./image-size.ts";

/** What a photo says of itself: nothing of it proves anything, a camera's clock may be wrong. */
export interface PhotoFacts {
  /** By the camera's clock, without a zone: “2026-11-20 10:30:05”. */
  taken: string | null;
  /** In degrees, north and east positive. */
  place: { latitude: number; longitude: number } | null;
}

const TIME = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)$/;
/** As the library words it: “41.8058000° N”. */
const DEGREES = /^(\d{1,3}\.\d+)° ([NSEW])$/;

/** Reads when and where a photo was taken from its own data (EXIF); nothing of what it does not say, or says wrongly. */
export async function readPhoto(bytes: Buffer): Promise<PhotoFacts> {
  const size = imageSize(bytes);
  if (!size || size.width * size.height > LARGEST_IMAGE) return { taken: null, place: null };
  const said = await exifOf(bytes);
  const [latitude, longitude] = [degrees(said["GPS latitude"]), degrees(said["GPS longitude"])];
  return {
    taken: timeOf(said["Date of original image"]),
    place: latitude === undefined || longitude === undefined ? null : { latitude, longitude },
  };
}

async function exifOf(bytes: Buffer): Promise<Readonly<Record<string, string>>> {
  try {
    return (await new Transformer(bytes).metadata(true)).exif ?? {};
  } catch {
    // The library throws for whatever is wrong with the image.
    return {};
  }
}

/** A time that there is: cameras whose clock was never set write zeros. */
function timeOf(text = ""): string | null {
  const [, year, month, day, time] = TIME.exec(text) ?? [];
  const said = `${year}-${month}-${day}T${time}Z`;
  const at = Date.parse(said);
  return Number.isNaN(at) || new Date(at).toISOString() !== said.replace("Z", ".000Z")
    ? null
    : `${year}-${month}-${day} ${time}`;
}

function degrees(text = ""): number | undefined {
  const [, number, side] = DEGREES.exec(text) ?? [];
  const value = Number(number);
  if (number === undefined || value > (side === "N" || side === "S" ? 90 : 180)) return undefined;
  return side === "S" || side === "W" ? -value : value;
}
