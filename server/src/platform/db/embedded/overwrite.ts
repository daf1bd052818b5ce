import { closeSync, constants, openSync, writeSync } from "node:fs";

const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW = 0 } = constants;

/**
 * Opens a file of the data folder to write it anew, but not where it is a link. The folder belongs to the
 * database's user, we may be root, and a link there must not lead root's pen out of it.
 */
export function openToOverwrite(path: string): number {
  return openSync(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW, 0o600);
}

/** Writes such a file. */
export function overwrite(path: string, text: string): void {
  const file = openToOverwrite(path);
  writeSync(file, text);
  closeSync(file);
}
