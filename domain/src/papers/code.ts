import type { PaperCode } from "../forms/index.ts";

/** The words that stand beneath a code: the first twelve digits of the hash, to be compared by eye. */
export function checkWords(hash: string): string {
  return `核对码 ${hash.slice(0, 12).replace(/(.{4})(?=.)/g, "$1 ")}`;
}

/**
 * What ties a printed paper to its snapshot. With a `page` that shows this very result, the code leads there; without,
 * it names the snapshot alone.
 */
export function codeOf({ hash, page }: { hash: string; page: string | null }): PaperCode {
  return { content: page === null ? `jianheng:snapshot:${hash}` : `${page}#${hash}`, words: checkWords(hash) };
}
