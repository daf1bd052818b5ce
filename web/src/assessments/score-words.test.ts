import { expect, it } from "vitest";
import { scoreWords } from "./score-words.ts";

const score = { points: 8808, low: 8808, high: 8808, of: 10_000, band: "合格" };

it.each([
  [score, "88.08分（满分100分），等级：合格"],
  [{ ...score, band: null }, "88.08分（满分100分）"],
  [{ ...score, points: null, low: 8000, band: null }, "80.00–88.08分（满分100分）"],
  [{ points: null, low: 0, high: 10_000, of: 10_000, band: "不合格" }, "没有定分，等级：不合格"],
  [null, "尚未计出"],
])("says what it comes to, and no range where nothing is chosen: %#", (given, words) => {
  expect(scoreWords(given)).toBe(words);
});
