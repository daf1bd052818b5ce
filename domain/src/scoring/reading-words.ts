import type { Words } from "../kernel/index.ts";
import type { Reading } from "./model.ts";

/** How a standard that contradicts itself is read: the same words on every paper and page. */
export const readingWords: Readonly<Record<Reading, Words>> = {
  literal: { zh: "按评分办法原文", en: "literal, as worded" },
  normalised: { zh: "按分值栏折算", en: "normalised, by the points column" },
};
