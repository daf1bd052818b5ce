import type { FastifyReply } from "fastify";

/**
 * What somebody uploaded never becomes a page of ours: the browser takes it for what we say it is, runs nothing in
 * it, and keeps no copy of it.
 */
export function setFileHeaders(reply: FastifyReply, of: { mime: string; disposition: string; size?: number }): void {
  reply
    .type(of.mime)
    .header("content-disposition", of.disposition)
    .header("x-content-type-options", "nosniff")
    .header("content-security-policy", "default-src 'none'; sandbox")
    .header("cross-origin-resource-policy", "same-origin")
    .header("cache-control", "private, no-store");
  if (of.size !== undefined) reply.header("content-length", of.size);
}

/** The header that saves a file under its name: as RFC 6266 and 5987 write it, and without what old readers misread. */
export function asAttachment(name: string): string {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (one) => `%${one.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
