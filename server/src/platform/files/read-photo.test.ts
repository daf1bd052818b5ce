import { expect, test } from "vitest";
import { makePhoto } from "./photo.fixture.ts";
import { readPhoto } from "./read-photo.ts";
import { PDF } from "./samples.fixture.ts";

const NOTHING = { taken: null, place: null };

test("a photo says when and where it was taken", async () => {
  const photo = await makePhoto({ time: "2026:11:20 10:30:05", north: [41, 48, 20.88], east: [123, 25, 46.2] });
  expect(await readPhoto(photo)).toEqual({
    taken: "2026-11-20 10:30:05",
    place: { latitude: 41.8058, longitude: 123.4295 },
  });
});

test("south and west are below nought", async () => {
  const photo = await makePhoto({ north: [1, 30, 0], east: [2, 0, 0], sides: ["S", "W"] });
  expect(await readPhoto(photo)).toEqual({ taken: null, place: { latitude: -1.5, longitude: -2 } });
});

test.each(["0000:00:00 00:00:00", "2026:02:31 10:00:00", "yesterday at noon..", "2026:13:01 10:00:00"])(
  "a time that there never was is none: %s",
  async (time) => {
    expect(await readPhoto(await makePhoto({ time }))).toEqual(NOTHING);
  },
);

test("what says nothing, and what is no photo, says nothing", async () => {
  const cut = (await makePhoto({ time: "2026:11:20 10:30:05" })).subarray(0, 60);
  for (const bytes of [await makePhoto(), PDF, cut, Buffer.alloc(0)]) expect(await readPhoto(bytes)).toEqual(NOTHING);
});
