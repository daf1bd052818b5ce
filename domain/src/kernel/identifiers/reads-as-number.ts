import { tidyNumber } from "./tidy.ts";

const DIGITS_IN_A_ROW = /\d{6}/;

/**
 * Whether a text that somebody looks for holds a number of a person, or a part of one: such a text must not stand in
 * an address, which browsers, proxies and logs keep. Names have no six digits in a row, however they are kept apart.
 */
export function readsAsNumber(text: string): boolean {
  const close = tidyNumber(text).replace(/[^\p{Letter}\p{Number}]/gu, "");
  return DIGITS_IN_A_ROW.test(close);
}
