import type { Edition, Reading } from "../scoring/index.ts";

const READINGS: Readonly<Record<Reading, string>> = {
  literal: "按原文（方法栏所列得分，不超过分值）",
  normalised: "按分值（最好得满分，最差不得分）",
};

/** What an assessment rests on: the document, the edition by the digits of its content, and how it is read. */
export function basisWords({ data, hash }: Edition, reading: Reading): string {
  const { title, number, issued } = data.document;
  const about = [data.issuer, number, issued].filter(Boolean).join("，");
  return `依据《${title}》（${about}），评估标准为《${data.name}》（内容摘要${hash.slice(0, 12)}）。计分口径：${READINGS[reading]}。`;
}
