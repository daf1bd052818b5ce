import { createHash, randomBytes } from "node:crypto";

/** A secret that its holder shows, and what is kept of it: from which it can't be had. */
export interface Token {
  token: string;
  digest: Buffer;
}

/** A new token of 256 bits. */
export function makeToken(): Token {
  const token = randomBytes(32).toString("base64url");
  return { token, digest: digestOf(token) };
}

/** What is kept of a token. A plain hash will do: nobody can try all tokens. */
export function digestOf(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
