import type { After } from "./store.ts";

/** Where the next page begins, as the client hands it back; nobody but us reads it. */
export function writeCursor({ at, id }: After): string {
  return Buffer.from(`${at.getTime()} ${id}`).toString("base64url");
}

/** What `writeCursor` wrote; nothing where it did not write this. */
export function readCursor(cursor: string): After | undefined {
  const [, time, id] = /^(\d{1,15}) ([0-9a-f-]{36})$/.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  return time && id ? { at: new Date(Number(time)), id } : undefined;
}
