import { join } from "node:path";
import type { Kept } from "./store-of-files.ts";

/** Where bytes lie until they are whole. */
export const INCOMING = "incoming";

/** The ending of what was made of a file to be shown. */
export const PREVIEW = ".preview";

/** Where content lies within the store's folder: `<organisation>/ab/cd…`. Nothing else becomes a path. */
export function pathOf(root: string, { area, digest }: Kept): string {
  if (!isArea(area)) throw new Error("an area is named by an organisation's id");
  if (!/^[0-9a-f]{64}$/.test(digest)) throw new Error("content is named by its SHA-256");
  return join(root, area, digest.slice(0, 2), digest.slice(2));
}

/** Whether a folder of the store is that of an organisation. */
export function isArea(name: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(name);
}
