import { readingWords as printed, readings } from "@jianheng/domain/scoring";
import { expect, test } from "vitest";
import { readingWords } from "./reading-words.ts";

// The public pages load no engine, so that they have the words by themselves.
test.each(readings)("%s is called on pages as it is on papers", (reading) => {
  expect(readingWords[reading]).toBe(printed[reading].zh);
});
