/** What a code on one of our forms ends with: the hash of the snapshot that the form prints. */
const HASH = /(?:^|[#:])([0-9a-f]{64})$/;

/** The hash that the text of a code carries. */
export function hashIn(text: string): string | undefined {
  return HASH.exec(text)?.[1];
}
