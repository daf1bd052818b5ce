import { LARGEST_IMAGE, PREVIEW_SIDE } from "@jianheng/domain/files";
import { Transformer } from "@napi-rs/image";
import { imageSize } from "./image-size.ts";

/** The library's `Inside`: as large as fits, in its own proportions. */
const INSIDE = 2;
const QUALITY = 80;

/** One at a time, read and unpacked: an image at its largest takes 256 MB meanwhile. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * An image made anew to be shown: upright, no larger than a screen, and with nothing of what came along with it
 * (where and when it was taken, by what, and whatever was hidden behind it). Undefined where it can't be made.
 */
export async function makePreview(load: () => Promise<Buffer>): Promise<Buffer | undefined> {
  const made = turn.then(async () => await encode(await load()));
  turn = made.catch(() => undefined);
  return await made;
}

async function encode(bytes: Buffer): Promise<Buffer | undefined> {
  const size = imageSize(bytes);
  if (!size || size.width * size.height > LARGEST_IMAGE) return undefined;
  const shrink = size.width > PREVIEW_SIDE || size.height > PREVIEW_SIDE;
  try {
    const image = new Transformer(bytes).rotate();
    if (shrink) image.fastResize({ width: PREVIEW_SIDE, height: PREVIEW_SIDE, fit: INSIDE });
    return await image.webp(QUALITY);
  } catch {
    // The library throws for whatever is wrong with the image.
    return undefined;
  }
}
