import { line } from "@jianheng/domain/kernel";
import { z } from "zod";
import { factsOf, fileFacts } from "../files/index.ts";
import type { BroughtFile } from "./files-store.ts";
import { one, oneSheet } from "./schemas.ts";

/** One file that evidence is, in a path. */
export const oneFile = one.extend({ file: z.uuid() });
/** Where a file is brought to, and what it is called. */
export const brought = { params: oneSheet, query: z.object({ name: z.string() }) };
/** A scan's name, and the snapshot that it prints: its hash, or the first twelve characters, which are printed. */
export const scanned = z.object({ name: z.string(), snapshot: line(64, 12) });

/** Whether a file can be called so: what was entered from elsewhere may name its evidence otherwise. */
export function isFileId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}

/** A file that evidence is: of the station's own where it was brought to no sheet and is no scan. */
export const evidenceFile = fileFacts.extend({
  /** What a photo says of itself: when by its camera's clock, and where. */
  photo: z.object({ taken: z.string().nullable(), place: z.string().nullable() }),
});

/** A file as it is answered. */
export function evidenceAnswer(row: Omit<BroughtFile, "sheet">): z.input<typeof evidenceFile> {
  const { taken, place } = row;
  return { ...factsOf(row), photo: { taken, place } };
}
