const FIRST = 3;
const LAST = 4;
const LEAST_HIDDEN = 4;

/** `text` with its first 3 and last 4 characters; all of it hidden where fewer than 4 would be. */
export function mask(text: string): string {
  const characters = [...text];
  const hidden = characters.length - FIRST - LAST;
  if (hidden < LEAST_HIDDEN) return "*".repeat(characters.length);
  return characters.slice(0, FIRST).join("") + "*".repeat(hidden) + characters.slice(-LAST).join("");
}
