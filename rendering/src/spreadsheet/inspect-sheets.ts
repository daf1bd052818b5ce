import { Readable } from "node:stream";
import { crc32, createInflateRaw } from "node:zlib";
import { type ZipEntry, zipEntries } from "./zip-entries.ts";

/** What a reader of rows passes over without a word. */
export interface Inspected {
  /** Every part is as it was written: of one that is not, rows would be read up to where it goes wrong. */
  whole: boolean;
  /** Of each part (in lower case) that has any: cells whose formulas were saved without their results, areas that are merged. */
  parts: ReadonlyMap<string, Passed>;
}

interface Passed {
  unsaved: readonly string[];
  merged: readonly string[];
}

const PARTS = /^xl\/(?:worksheets\/[^/]+|sharedStrings)\.xml$/i;
/** A cell with a formula, and with no result or an empty one; the first group is where it stands. */
const UNSAVED =
  /<(?:\w+:)?c\b[^>]*?\br="([A-Z]+\d+)"[^>]*>\s*<(?:\w+:)?f\b(?:[^>]*\/>|[^>]*>[^<]*<\/(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/g;
const MERGED = /<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]+\d+(?::[A-Z]+\d+)?)"/g;
const FORMULA = /<(?:\w+:)?f\b/;
const CELL_ENDS = "c>";
/** No formula is longer: what goes on without the end of a cell is none. */
const LONGEST = 64 * 1024;
/** Beyond, one has Excel save the file. */
const MOST = 5000;

/** Looks through the sheets of a workbook, a piece at a time. */
export async function inspectSheets(bytes: Uint8Array): Promise<Inspected> {
  const parts = new Map<string, Passed>();
  for (const entry of zipEntries(bytes) ?? []) {
    if (!PARTS.test(entry.name)) continue;
    const found = await inspect(bytes, entry);
    if (!found) return { whole: false, parts: new Map() };
    if (found.unsaved.length + found.merged.length > 0) parts.set(entry.name.toLowerCase(), found);
  }
  return { whole: true, parts };
}

/** Such cells of one part, as many as anybody mends one by one; undefined where the part is not whole. */
async function inspect(bytes: Uint8Array, entry: ZipEntry): Promise<Passed | undefined> {
  const decoder = new TextDecoder();
  const [unsaved, merged] = [new Set<string>(), new Set<string>()];
  let [rest, sum] = ["", 0];
  try {
    for await (const piece of unpacked(bytes, entry)) {
      sum = crc32(piece, sum);
      const text = rest + decoder.decode(piece, { stream: true });
      const whole = text.lastIndexOf(CELL_ENDS) + CELL_ENDS.length;
      // What is looked for begins and ends with a cell: no piece that ends with one cuts it apart.
      if (FORMULA.test(text)) collect(unsaved, text.matchAll(UNSAVED));
      if (text.includes("mergeCell")) collect(merged, text.matchAll(MERGED));
      rest = whole < CELL_ENDS.length ? text.slice(-LONGEST) : text.slice(whole);
    }
  } catch {
    return undefined;
  }
  return sum === entry.crc ? { unsaved: [...unsaved], merged: [...merged] } : undefined;
}

function collect(into: Set<string>, found: Iterable<RegExpMatchArray>): void {
  for (const [, cell = ""] of found) if (into.size < MOST) into.add(cell);
}

function unpacked(bytes: Uint8Array, { at, packed, method }: ZipEntry): AsyncIterable<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const source = Readable.from([bytes.subarray(start, start + packed)]);
  return method === 0 ? source : source.pipe(createInflateRaw());
}
