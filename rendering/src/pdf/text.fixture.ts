import { extractText, getDocumentProxy, getMeta } from "unpdf";

/** The text of each page, without spaces and line breaks, which a page sets as it likes. */
export async function pageTexts(pdf: Uint8Array): Promise<string[]> {
  const { text } = await extractText(await getDocumentProxy(pdf.slice()), { mergePages: false });
  return text.map(dense);
}

/** The title that a document bears. */
export async function titleOf(pdf: Uint8Array): Promise<unknown> {
  const { info } = await getMeta(await getDocumentProxy(pdf.slice()));
  return info.Title;
}

/** Text without spaces, line breaks and places to break. */
export function dense(text: string): string {
  return text.replace(/[\s\u200b]/g, "");
}
