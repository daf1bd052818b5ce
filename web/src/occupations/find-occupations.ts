import type { KeptOccupation } from "../api/models.ts";
import { formatTime } from "../ui/when.ts";

/** Those whose name or number has a text; all of them where there is none. */
export function findOccupations(occupations: readonly KeptOccupation[], search: string): KeptOccupation[] {
  const text = search.normalize("NFKC").replaceAll(/\s/g, "");
  return occupations.filter(
    ({ name, codes }) => name.includes(text) || codes.some(({ code }) => code.startsWith(text)),
  );
}

/** The number of an occupation in an edition, where it is known. */
export function codeOf({ codes }: KeptOccupation, edition: number): string | undefined {
  return codes.find((one) => one.edition === edition)?.code;
}

/** 6-29-01-01, or that nobody has found it. */
export function codeWords(of: KeptOccupation, edition: number): string {
  return codeOf(of, edition) ?? "未核实";
}

/** 2026-11-22由示系统更正，原为“示范工”、6-29-01-07：导入时错行. */
export function correctionWords({ at, by, reason, was }: NonNullable<KeptOccupation["correction"]>): string {
  const codes = Object.values(was.codes).filter((code) => code !== null);
  return `${formatTime(at)}${by === null ? "" : `由${by}`}更正，原为“${was.name}”${codes.map((code) => `、${code}`).join("")}：${reason}`;
}

/** What an occupation and its numbers were taken from, each once. */
export function sourcesOf({ source, codes }: KeptOccupation): string[] {
  return [...new Set([source, ...codes.map((one) => one.source)])];
}
