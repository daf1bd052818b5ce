import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** One part of a Word or Excel file, as text. */
export function part(bytes: Uint8Array, name: string): string {
  const file = unzipSync(bytes)[name];
  if (!file) throw new Error(`no ${name} in the file`);
  return strFromU8(file);
}

/** The file with one part of it changed. */
export function withPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [name]: strToU8(change(part(bytes, name))) });
}

/** How often `what` stands in a text. */
export function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}

/** The text of an XML part without its tags. */
export function bare(xml: string): string {
  return xml.replace(/<[^>]+>/g, "").replace(/&amp;/g, "&");
}
