/** How a standard that contradicts itself is read, as the result says it. */
export const readingWords = {
  normalised: "按分值栏折算",
  literal: "按评分办法原文",
} as const;
