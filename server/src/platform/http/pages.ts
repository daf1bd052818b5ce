import { randomBytes } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { refuseRequest } from "./answer.ts";
import { contentPolicy } from "./headers.ts";
import type { AppOptions } from "./options.ts";
import { noSuchPath } from "./refusals.ts";

/** Files that browsers look for at the root; never a page as it was built, without its nonce. */
const ROOT_FILE = /^\/[\w-]+\.(?:svg|png|ico|txt|webmanifest)$/;
const YEAR_S = 365 * 24 * 60 * 60;

/**
 * The built pages. Files under `assets/` carry the hash of what they hold in their name and never change; a page is
 * asked for anew each time, with a nonce of its own; an address that is no file is one of the application's views.
 */
export function servePages(app: FastifyInstance, { pages }: AppOptions): void {
  if (pages === undefined) return;
  const read = pageReader(pages);
  app.register(fastifyStatic, {
    root: join(pages, "assets"),
    prefix: "/assets/",
    index: false,
    maxAge: YEAR_S * 1000,
    immutable: true,
    // The build lays each file's compressed forms beside it.
    preCompressed: true,
  });
  app.get("/*", (request, reply) => {
    const [path = "/"] = request.url.split("?");
    if (path === "/api" || path.startsWith("/api/")) return refuseRequest(reply, noSuchPath());
    if (ROOT_FILE.test(path)) return reply.sendFile(path.slice(1), pages, { maxAge: 0, immutable: false });
    if (path.includes(".")) return refuseRequest(reply, noSuchPath());
    const page = read(path.split("/")[1] ?? "");
    return page === undefined ? refuseRequest(reply, noSuchPath()) : sendPage(reply, page);
  });
}

/** `/exam/…` is a view of `exam.html`, where there is one, and of `index.html` otherwise. */
function pageReader(folder: string): (entry: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const find = (name: string) => {
    const file = join(folder, `${name}.html`);
    if (!known.has(name)) known.set(name, existsSync(file) ? readFileSync(file, "utf8") : undefined);
    return known.get(name);
  };
  return (entry) => (/^[a-z-]{1,40}$/.test(entry) ? find(entry) : undefined) ?? find("index");
}

async function sendPage(reply: FastifyReply, page: string): Promise<FastifyReply> {
  const nonce = randomBytes(16).toString("base64url");
  const html = page.replace("<head>", `<head><meta name="csp-nonce" content="${nonce}">`);
  reply.header("content-security-policy", contentPolicy(nonce)).header("cache-control", "no-store");
  // What a page shows may have to go again: no search engine is to keep it, or to lead to it.
  reply.header("x-robots-tag", "noindex, noarchive");
  return await reply.type("text/html; charset=utf-8").send(html);
}
