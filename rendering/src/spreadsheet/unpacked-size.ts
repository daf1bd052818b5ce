import { zipEntries } from "./zip-entries.ts";

/**
 * What the parts of a ZIP say that they unpack to, together: whoever unpacks them goes by the same list, and stops at
 * what it says. Infinite where it says nothing to go by; undefined where the bytes are no ZIP.
 */
export function unpackedSize(bytes: Uint8Array): number | undefined {
  const entries = zipEntries(bytes);
  if (!entries) return undefined;
  // A reader looks for these elsewhere: there is nothing in the list to hold it to.
  const unsaid = entries.some(({ packed, unpacked, described }) => {
    return (packed === 0 && described) || (unpacked === 0 && packed > 2);
  });
  return unsaid ? Number.POSITIVE_INFINITY : entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
}
