import type { FastifyReply, FastifyRequest } from "fastify";
import helmet from "helmet";
import type { AppOptions } from "./options.ts";

/** What a page may load: our own files, and styles that carry this answer's nonce. */
export function contentPolicy(nonce?: string): string {
  const styles = nonce === undefined ? "'self'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Nothing here needs a device; what a page may not ask for, a script in it can't either. */
const PERMISSIONS = ["camera", "microphone", "geolocation", "payment", "usb", "display-capture"]
  .map((feature) => `${feature}=()`)
  .join(", ");

const YEAR_S = 365 * 24 * 60 * 60;

/** Sets the headers of every answer. A route that answers something else than JSON may set its own over them. */
export function headerSetter({ services }: Pick<AppOptions, "services">) {
  const secure = services.settings.url.startsWith("https:");
  const protect = helmet({
    contentSecurityPolicy: false,
    strictTransportSecurity: secure ? { maxAge: YEAR_S, includeSubDomains: false } : false,
    referrerPolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
    crossOriginOpenerPolicy: secure,
    originAgentCluster: secure,
  });
  const policy = contentPolicy();
  return (request: FastifyRequest, reply: FastifyReply): void => {
    protect(request.raw, reply.raw, rethrow);
    reply.header("content-security-policy", policy);
    reply.header("permissions-policy", PERMISSIONS);
    reply.header("x-request-id", request.id);
    if (request.url.startsWith("/api/")) reply.header("cache-control", "no-store");
  };
}

function rethrow(fault?: unknown): void {
  if (fault) throw fault;
}
