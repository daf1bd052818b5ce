import { Transformer } from "@napi-rs/image";
import { describe, expect, test } from "vitest";
import { makePreview } from "./preview.ts";
import { GIF, photograph, pngThatClaims, redAndBlue } from "./samples.fixture.ts";

async function preview(bytes: Buffer) {
  const made = await makePreview(() => Promise.resolve(bytes));
  if (!made) throw new Error("there is no preview");
  const { width, height, format, exif } = await new Transformer(made).metadata(true);
  const pixels = await new Transformer(made).rawPixels();
  return { made, width, height, format, exif, first: [...pixels.subarray(0, 3)], last: [...pixels.subarray(-3)] };
}

const image = redAndBlue(40, 20);

describe("a preview", () => {
  test.each([
    ["PNG", image.pngSync()],
    ["JPEG", image.jpegSync()],
    ["WebP", image.webpSync()],
    ["WebP without loss", image.webpLosslessSync()],
    ["BMP", image.bmpSync()],
    ["TIFF", image.tiffSync()],
  ])("of a %s has its size", async (_, bytes) => {
    expect(await preview(bytes)).toMatchObject({ width: 40, height: 20, format: "webp" });
  });

  test("of a photograph stands upright, and says neither where it was taken nor anything else", async () => {
    const photo = await photograph(40, 20);
    expect(await new Transformer(photo).metadata(true)).toMatchObject({
      orientation: 6,
      exif: { "GPS latitude ref": "N" },
    });
    const { made, width, height, exif, first, last } = await preview(photo);
    expect({ width, height, exif }).toEqual({ width: 20, height: 40, exif: undefined });
    expect(made.includes("Exif")).toBe(false);
    // Its left side, red, is on top now.
    expect([first[0], last[2]].every((strong) => (strong ?? 0) > 200)).toBe(true);
  });

  test("is no larger than a screen", async () => {
    expect(await preview(await redAndBlue(3200, 800).jpeg())).toMatchObject({ width: 1600, height: 400 });
  });

  test("has nothing of what was hidden behind the image", async () => {
    const hidden = Buffer.concat([image.pngSync(), Buffer.from("<script>alert(1)</script>")]);
    const { made } = await preview(hidden);
    expect(made.includes("script")).toBe(false);
  });

  test.each([
    ["claims more pixels than are shown, and is not unpacked", pngThatClaims(30_000, 30_000)],
    ["claims more pixels than it has", pngThatClaims(6_000, 6_000)],
    ["is cut off", image.pngSync().subarray(0, 60)],
    ["is cut off in its head", image.pngSync().subarray(0, 18)],
    ["is no image", Buffer.from("garbage")],
    ["is a GIF, which is only downloaded", GIF],
  ])("is not made of what %s", async (_, bytes) => {
    expect(await makePreview(() => Promise.resolve(bytes))).toBeUndefined();
  });

  test("is made though the one before it could not be", async () => {
    const [none, some] = await Promise.all([
      makePreview(() => Promise.reject(new Error("lost"))).catch(() => undefined),
      makePreview(() => Promise.resolve(image.pngSync())),
    ]);
    expect([none, some?.subarray(0, 4).toString()]).toEqual([undefined, "RIFF"]);
  });
});
