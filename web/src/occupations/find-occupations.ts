import type { KeptOccupation } from "../api/models.ts";

/** Those whose name or number has a text; all of them where there is none. */
export function findOccupations(occupations: readonly KeptOccupation[], search: string): KeptOccupation[] {
  const text = search.normalize("NFKC").replaceAll(/\s/g, "");
  return occupations.filter(
    ({ name, codes }) => name.includes(text) || codes.some(({ code }) => code.startsWith(text)),
  );
}

/** 6-29-01-01, or that nobody has found it. */
export function codeWords({ codes }: KeptOccupation, edition: number): string {
  return codes.find((one) => one.edition === edition)?.code ?? "未核实";
}

/** What an occupation and its numbers were taken from, each once. */
export function sourcesOf({ source, codes }: KeptOccupation): string[] {
  return [...new Set([source, ...codes.map((one) => one.source)])];
}
