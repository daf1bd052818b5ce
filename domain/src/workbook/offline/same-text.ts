/**
 * A text as a spreadsheet gives it back; the text that was there before where it is still that one. A spreadsheet has
 * its own ends of lines and keeps no space around, and none of that is a change.
 */
export function keptText(text: string, before: string | undefined): string {
  return before !== undefined && plain(before) === plain(text) ? before : text;
}

/** The same of a text that need not be there. */
export function keptOrNone(text: string, before: string | null | undefined): string | null {
  if (before !== undefined && plain(before ?? "") === plain(text)) return before;
  return text === "" ? null : text;
}

function plain(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .trim();
}
