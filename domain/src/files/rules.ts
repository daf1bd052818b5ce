import type { FileType } from "./types.ts";

const MEGABYTE = 1024 * 1024;

/** What an installation keeps: the largest sizes in bytes, and whether it keeps sound and film at all. */
export interface FileRules {
  largest: { document: number; media: number };
  media: boolean;
}

/** What an installation keeps unless it says otherwise. */
export const DEFAULT_FILE_RULES: FileRules = {
  largest: { document: 50 * MEGABYTE, media: 500 * MEGABYTE },
  media: false,
};

/** The most pixels of an image that is shown: a preview takes four bytes for each. */
export const LARGEST_IMAGE = 64_000_000;

/** The longer side of a preview. */
export const PREVIEW_SIDE = 1600;

/** How many bytes a file of this type may have. */
export function largestOf({ type, rules }: { type: FileType; rules: FileRules }): number {
  return type.media ? rules.largest.media : rules.largest.document;
}
