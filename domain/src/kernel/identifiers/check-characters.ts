/** The 31 characters of GB 32100 in the order of their values: no I, O, S, V, Z. */
export const CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

const DIGITS_AND_X = "0123456789X";

/** The check character of ISO/IEC 7064 MOD 11-2 for a body of digits (GB 11643). */
export function mod11Check(body: string): string {
  const sum = [...body].reduce((before, digit) => ((before + Number(digit)) * 2) % 11, 0);
  return DIGITS_AND_X.charAt((12 - sum) % 11);
}

/** The check character of GB 32100: weights 3^(i−1) mod 31; where 31 − remainder is 31, the character is 0. */
export function mod31Check(body: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of body) {
    sum += CREDIT_ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return CREDIT_ALPHABET.charAt((31 - (sum % 31)) % 31);
}
