const LENGTH = 16;

/** A new idempotency key. `crypto.randomUUID` is missing on plain http and before Chromium 92. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(LENGTH));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
