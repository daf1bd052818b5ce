import { expect, it } from "vitest";
import { scopeWords } from "./scope-words.ts";

it.each([
  [{ trade: null, lowest: 1, highest: 3 }, "电工，初级工（五级）至高级工（三级）"],
  [{ trade: "维修电工", lowest: 3, highest: 3 }, "电工（维修电工），高级工（三级）"],
  [{ trade: null, lowest: null, highest: null }, "电工"],
])("what a licence covers is said with its levels: %j", (of, words) => {
  expect(scopeWords({ occupation: "电工", ...of })).toBe(words);
});
