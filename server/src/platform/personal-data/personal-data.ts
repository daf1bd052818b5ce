import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from "node:crypto";

/** Numbers of people as the database keeps them. What a column holds is of no use without the installation's key. */
export interface PersonalData {
  /** `text` for one column of one row: moved to another, it can't be opened. */
  seal(text: string, place: string): Buffer;
  /** What was sealed for this place. Throws where key, place or bytes are not those it was sealed with. */
  open(sealed: Buffer, place: string): string;
  /** The same bytes for the same text, by which it is found and from which it can't be had. `kind` keeps columns apart. */
  index(text: string, kind: string): Buffer;
}

const CIPHER = "aes-256-gcm";
const NONCE = 12;
const NONCES_AT_ONCE = 512;
const TAG = 16;
/** The first byte says how the rest was made, so that another way can be added. */
const VERSION = 1;

/** What seals people's numbers under the installation's key of 32 bytes. */
export function personalData(key: Buffer): PersonalData {
  const sealing = derive(key, "personal-data");
  const indexing = derive(key, "blind-index");
  const nextNonce = drawNonces();
  return {
    seal(text, place) {
      const nonce = nextNonce();
      const cipher = createCipheriv(CIPHER, sealing, nonce).setAAD(Buffer.from(place));
      const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body]);
    },
    open(sealed, place) {
      if (sealed[0] !== VERSION) throw new Error(`personal data sealed in an unknown way: ${sealed[0]}`);
      const [nonce, tag, body] = [sealed.subarray(1, 1 + NONCE), sealed.subarray(13, 13 + TAG), sealed.subarray(29)];
      const decipher = createDecipheriv(CIPHER, sealing, nonce).setAAD(Buffer.from(place)).setAuthTag(tag);
      return Buffer.concat([decipher.update(body), decipher.final()]).toString("utf8");
    },
    index: (text, kind) => createHmac("sha256", indexing).update(`${kind}\0${text}`).digest(),
  };
}

/** Nonces, each given once. Many are drawn at a time: one by one, they would take as long as the sealing itself. */
function drawNonces(): () => Buffer {
  let [drawn, at] = [randomBytes(0), 0];
  return () => {
    if (at === drawn.length) [drawn, at] = [randomBytes(NONCE * NONCES_AT_ONCE), 0];
    at += NONCE;
    return drawn.subarray(at - NONCE, at);
  };
}

/** As a key that is made ready once: with bare bytes, each number would take four times as long. */
function derive(key: Buffer, purpose: string): KeyObject {
  return createSecretKey(Buffer.from(hkdfSync("sha256", key, "", `jianheng ${purpose}`, 32)));
}
