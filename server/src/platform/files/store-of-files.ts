import type { Readable } from "node:stream";

/** Content as it is kept: whose, and the SHA-256 that names it. Areas share nothing, not even the same bytes. */
export interface Kept {
  /** The organisation's id. */
  area: string;
  digest: string;
}

/** Bytes that can be looked into, to find out what they are. */
export interface ReadableFile {
  size: number;
  /** Some of the bytes: fewer where the file ends before. */
  read(at: number, length: number): Promise<Buffer>;
}

/** Bytes that were taken in whole and that nobody sees yet. */
export interface Received extends ReadableFile {
  digest: string;
  /** Puts them into an area, where the same bytes may be already. They are on disk when this comes back. */
  keep(area: string): Promise<void>;
  /** Forgets them, unless they were kept. */
  discard(): Promise<void>;
}

/** Where the bytes of files lie: a folder of this machine, or whatever else can do this. */
export interface FileStore {
  /** Takes bytes in; nothing where there are more than `largest`. Throws, and leaves nothing, where they break off. */
  receive(of: { source: Readable; largest: number }): Promise<Received | undefined>;
  has(kept: Kept): Promise<boolean>;
  /** The bytes as a stream. Throws where they are not there. */
  open(kept: Kept): Promise<Readable>;
  /** What was made of the bytes to be shown, if it was. */
  findPreview(kept: Kept): Promise<Readable | undefined>;
  keepPreview(kept: Kept, bytes: Buffer): Promise<void>;
  /** What was last kept before `before`. */
  listOld(before: Date): AsyncIterable<Kept>;
  /** Removes the bytes and what was made of them. */
  remove(kept: Kept): Promise<void>;
  /** Removes what began to come in before `before` and never ended. */
  removeBroken(before: Date): Promise<void>;
}
