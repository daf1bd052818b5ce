import { describe, expect, it } from "vitest";
import { waitBefore } from "./poll.ts";

describe("looking at jobs again", () => {
  it("is done less and less often while nothing moves, and never while nothing is open", () => {
    expect([0, 1, 2, 3, 4, 5, 9].map((unmoved) => waitBefore({ open: true, unmoved }))).toEqual([
      1000, 2000, 4000, 8000, 16000, 30000, 30000,
    ]);
    expect(waitBefore({ open: false, unmoved: 0 })).toBe(false);
  });
});
