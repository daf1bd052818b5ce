/** How many digits of a receipt are drawn by lot: whoever holds it is told the answer, so it must not be guessed. */
export const DRAWN = 9;

/** The number under which an objection was received (回执号): `YY-2026-0123456782`, the last digit a check. */
export function receiptOf({ year, drawn }: { year: string; drawn: string }): string {
  return `YY-${year}-${drawn}${checkOf(year + drawn)}`;
}

/** A receipt as somebody typed it, written as it was given; nothing where it can't be one. */
export function findReceipt(typed: string): string | undefined {
  const tidied = typed.normalize("NFKC").replace(/[\s\u2010-\u2015\u2212-]/g, "");
  const [, year, drawn] = /^YY(\d{4})(\d{9})\d$/i.exec(tidied) ?? [];
  if (year === undefined || drawn === undefined) return undefined;
  const receipt = receiptOf({ year, drawn });
  return receipt.endsWith(tidied.slice(-1)) ? receipt : undefined;
}

/** ISO/IEC 7064 MOD 11,10: it tells one wrong digit, and nearly every two that changed places. */
function checkOf(digits: string): number {
  const product = [...digits].reduce((before, digit) => (((before + Number(digit)) % 10 || 10) * 2) % 11, 10);
  return (11 - product) % 10;
}
