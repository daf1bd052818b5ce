import { editions } from "@jianheng/standards";
import fc from "fast-check";
import { expect, test } from "vitest";
import { points } from "../kernel/index.ts";
import { getEdition } from "../standards/index.ts";
import { bandStart, findBand, findReachable } from "./bands.ts";

const { bands } = getEdition(editions["liaoning-2013"]).data;

test.each([
  [100, "优秀", 5],
  [95, "优秀", 0],
  [94.75, "良好", 4.75],
  [59.75, "不合格", 59.75],
])("from at most %s points the highest band is %s, and %s may still be lost", (high, name, room) => {
  expect(findReachable(bands, points(high))).toEqual({ name, room: points(room) });
});

test("what may be lost leads to the lowest end of the band, and a step more below it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: points(100) }), (high) => {
      const found = findReachable(bands, high);
      const band = findBand(bands, high);
      expect(found?.name).toBe(band?.name);
      expect(band && high - (found?.room ?? 0)).toBe(band && bandStart(band));
    }),
  );
});

test("an edition without bands has none", () => {
  expect(findReachable([], points(100))).toBeUndefined();
});
