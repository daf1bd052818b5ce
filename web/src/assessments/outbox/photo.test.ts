import { expect, test } from "vitest";
import { asPhoto } from "./photo.ts";

const file = { id: "f", digest: "0".repeat(64) };
const typed = { taken: "2026-11-21 09:30", place: " 理论考场 " };

test("a photo's own time and place stand before what somebody states", () => {
  const photo = { taken: "2026-11-20 10:30:05", place: "北纬41.80580°，东经123.42950°" };
  expect(asPhoto("e", { ...file, photo }, typed)).toMatchObject({
    ...{ kind: "photo", id: "e", file: "f", digest: file.digest },
    taken: { at: photo.taken, stated: "by-photo" },
    place: { words: photo.place, stated: "by-photo" },
  });
});

test("what it does not say is what somebody states, or nothing", () => {
  const photo = { taken: null, place: null };
  expect(asPhoto("e", { ...file, photo }, typed)).toMatchObject({
    taken: { at: "2026-11-21 09:30", stated: "by-person" },
    place: { words: "理论考场", stated: "by-person" },
  });
  expect(asPhoto("e", { ...file, photo }, { taken: " ", place: "" })).toMatchObject({ taken: null, place: null });
});
