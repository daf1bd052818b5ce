import { residentId } from "@jianheng/domain/kernel";

/**
 * Whether a text that somebody looks for is the number of a person: it must not stand in an address. Numbers of batches
 * and licences have many digits too, so that only whole numbers are kept out.
 */
export function isPersonalNumber(text: string): boolean {
  const close = residentId.normalise(text).replace(/[^\p{Letter}\p{Number}]/gu, "");
  return /\d{15,17}[\dX]|^1\d{10}$/.test(close);
}
