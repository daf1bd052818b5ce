import type { PaperCode } from "../forms/index.ts";
import type { Edition } from "../scoring/index.ts";

/** The words that stand beneath a code: the first twelve digits of the hash, to be compared by eye. */
export function checkWords(hash: string): string {
  return `核对码 ${hash.slice(0, 12).replace(/(.{4})(?=.)/g, "$1 ")}`;
}

/** How whoever holds a paper finds out whether it says what was kept. */
export function howToCheck(page: string | null): string {
  const log = "登录本系统打开本次评估，看“文书”所列核对码";
  const same = "与本页核对码一致的，即为同一份存档结果。";
  return page === null
    ? `核对方法：${log}，${same}`
    : `核对方法：扫描二维码打开公示页，看“结果存档校验值”前12位，或${log}，${same}`;
}

/** What stands beside a code: how it is checked, the whole hash, and which content of the standard it was. */
export function codeNote(of: { what: string; hash: string; page: string | null }, edition: Edition): string {
  const { what, hash, page } = of;
  return [
    howToCheck(page),
    `${what}依据的评估结果存档校验值：${hash}`,
    `评估标准版本校验值：${edition.hash.slice(0, 16)}`,
  ].join("\n");
}

/**
 * What ties a printed paper to its snapshot. With a `page` that shows this very result, the code leads there; without,
 * it names the snapshot alone.
 */
export function codeOf({ hash, page }: { hash: string; page: string | null }): PaperCode {
  return { content: page === null ? `jianheng:snapshot:${hash}` : `${page}#${hash}`, words: checkWords(hash) };
}
