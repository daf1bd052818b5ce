import type { EditionData } from "@jianheng/standards/define";

/** Numbers as papers print them, made comparable. */

/** How far full-width digits stand from the ASCII ones. */
const FULL_WIDTH = 0xfee0;

/** Full-width digits and dots as ASCII, without spaces: “5．2” is 5.2. */
export function plainNumber(printed: string): string {
  const digits = printed.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - FULL_WIDTH));
  return digits.replace(/[．。·]/g, ".").replace(/\s/g, "");
}

/** The parts of a number: 5.2 is [5, 2]; undefined for what is no such number (“（一）”). */
export function findNumberParts(printed: string): number[] | undefined {
  const text = plainNumber(printed);
  return /^\d+(\.\d+)*$/.test(text) ? text.split(".").map(Number) : undefined;
}

/** What stands under one heading, and the number that heading prints. */
export interface Siblings {
  parent: { id: string; printed: string | null };
  rows: readonly { id: string; printed: string | null }[];
}

/** The indicators of each item and the checks of each indicator. An item's number is its id. */
export function siblingsOf({ items }: EditionData): Siblings[] {
  return items.flatMap((item) => [
    { parent: { id: item.id, printed: item.id }, rows: item.indicators },
    ...item.indicators.map((indicator) => ({ parent: indicator, rows: indicator.checks })),
  ]);
}
