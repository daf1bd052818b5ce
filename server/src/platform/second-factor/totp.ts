import { Secret, TOTP } from "otpauth";

/** What authenticator apps know without being told: SHA-1, six digits, thirty seconds (RFC 6238). */
const DIGITS = 6;
const PERIOD_SECONDS = 30;
/** A phone's clock may be one step off, or its owner slow. */
const WINDOW = 1;

/** A new secret of 160 bits, as RFC 4226 recommends. */
export function makeSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** What an authenticator app reads from a QR code. */
export function secretUri(of: { secret: string; username: string }): string {
  return totpOf(of.secret, of.username).toString();
}

/** The time step that a code belongs to; nothing where it is wrong now. Whether it was used is not for it to know. */
export function findStep(of: { secret: string; code: string; at: Date }): number | undefined {
  const timestamp = of.at.getTime();
  const delta = totpOf(of.secret).validate({ token: of.code, timestamp, window: WINDOW });
  return delta === null ? undefined : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
}

function totpOf(secret: string, label = ""): TOTP {
  const options = { algorithm: "SHA1", digits: DIGITS, period: PERIOD_SECONDS };
  return new TOTP({ ...options, issuer: "鉴衡", label, secret: Secret.fromBase32(secret) });
}
