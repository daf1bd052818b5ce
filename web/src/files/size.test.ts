import { expect, it } from "vitest";
import { formatSize } from "./size.ts";

it.each([
  [0, "0 字节"],
  [1023, "1023 字节"],
  [1024, "1 KB"],
  [1600, "1.6 KB"],
  [350_000, "342 KB"],
  [1024 * 1024, "1 MB"],
  [52_428_800, "50 MB"],
])("%i bytes are said as %s", (bytes, words) => {
  expect(formatSize(bytes)).toBe(words);
});
