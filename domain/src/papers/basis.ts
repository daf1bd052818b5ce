import { readingSentence } from "../forms/index.ts";
import { dayWords } from "../kernel/index.ts";
import type { Edition, Reading } from "../scoring/index.ts";

/** What an assessment rests on: the document, the standard, and how it is read. */
export function basisWords({ data }: Edition, reading: Reading): string {
  const { title, number, issued } = data.document;
  const about = [data.issuer, number, issued && dayWords(issued)].filter(Boolean).join("，");
  return `依据《${title}》（${about}），评估标准为《${data.name}》。${readingSentence(reading)}`;
}
