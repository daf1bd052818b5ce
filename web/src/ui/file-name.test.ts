import { expect, test } from "vitest";
import { fileName } from "./file-name.ts";

test.each([
  ["attachment; filename=\"__.pdf\"; filename*=UTF-8''%E6%8A%A5%E5%91%8A.pdf", "报告.pdf"],
  ["attachment; filename*=utf-8''a%27b.pdf; x=y", "a'b.pdf"],
  ['attachment; filename="a.pdf"', undefined],
  ["attachment; filename*=UTF-8''%E6%8A", undefined],
])("%s is called %s", (disposition, name) => {
  expect(fileName(disposition)).toBe(name);
});
