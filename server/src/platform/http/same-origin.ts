import type { FastifyInstance, FastifyRequest } from "fastify";
import { refuseRequest } from "./answer.ts";
import type { AppOptions } from "./options.ts";

const SAFE = ["GET", "HEAD", "OPTIONS"];

/** Refuses whatever changes something and was sent from a page that is not ours. */
export function refuseOtherOrigins(app: FastifyInstance, { services }: AppOptions): void {
  const own = originOf(services.settings.url);
  app.addHook("onRequest", async (request, reply) => {
    if (SAFE.includes(request.method) || isOurs(request, own)) return;
    const message = {
      zh: "请求来自其他网站，未办理。请从本系统的页面操作",
      en: "this request comes from another site: use this system's own pages",
    };
    return await refuseRequest(reply, [{ at: "", code: "other-origin", message }]);
  });
}

/**
 * Every browser says where a request that changes something comes from; a program without a browser says nothing, and
 * carries nobody's cookie but its own.
 */
function isOurs(request: FastifyRequest, own: string | undefined): boolean {
  const { origin, "sec-fetch-site": site } = request.headers;
  if (origin !== undefined) return origin === own || hostOf(origin) === request.host;
  return site === undefined || site === "same-origin" || site === "none";
}

function originOf(url: string): string | undefined {
  return URL.parse(url)?.origin;
}

function hostOf(origin: string): string | undefined {
  return URL.parse(origin)?.host;
}
