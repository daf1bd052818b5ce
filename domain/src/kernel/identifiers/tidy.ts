const FULL_WIDTH = /[\uff01-\uff5e]/g;
const BLANKS = /\s|\u200b|\u200c|\u200d|\u2060/g;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** `text` as a machine would have typed it: half-width, no blanks, one kind of hyphen, capital letters. */
export function tidy(text: string): string {
  return text
    .replace(FULL_WIDTH, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(BLANKS, "")
    .replace(DASHES, "-")
    .replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** `text` tidied, without the hyphens that people type to keep long numbers apart. */
export function tidyNumber(text: string): string {
  return tidy(text).replaceAll("-", "");
}
