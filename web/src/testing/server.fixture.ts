import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { extname, join } from "node:path";
import { type Asked, answerTo } from "./answers.fixture.ts";

/** The pages as they are built, over answers from memory: to look at them. `node web/src/testing/server.fixture.ts 4180` */
const DIST = join(import.meta.dirname, "../../dist");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};
const CSP =
  "default-src 'self'; style-src 'self' 'nonce-c2hvd24'; style-src-attr 'unsafe-inline'; script-src 'self'; frame-ancestors 'none'";

export function serve(port: number) {
  return createServer((request, response) => {
    void (async () => {
      const url = new URL(request.url ?? "/", "http://127.0.0.1");
      if (url.pathname.startsWith("/api/")) {
        const { status, body } = answerTo(await read(request, url));
        const type = status >= 400 ? "application/problem+json" : "application/json";
        response.writeHead(status, { "content-type": type }).end(body === undefined ? undefined : JSON.stringify(body));
        return;
      }
      const file = join(DIST, url.pathname);
      const page = url.pathname.startsWith("/office") ? "office.html" : "index.html";
      const found = extname(file) !== "" && existsSync(file) ? file : join(DIST, page);
      const type = TYPES[extname(found)] ?? "application/octet-stream";
      const bytes = readFileSync(found);
      const content = type.startsWith("text/html")
        ? bytes.toString().replace("<title>", '<meta name="csp-nonce" content="c2hvd24" /><title>')
        : bytes;
      response.writeHead(200, { "content-type": type, "content-security-policy": CSP }).end(content);
    })();
  }).listen(port, "127.0.0.1");
}

async function read(request: IncomingMessage, url: URL): Promise<Asked> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return {
    method: request.method ?? "GET",
    path: url.pathname,
    query: url.searchParams,
    body: text === "" ? undefined : (JSON.parse(text) as Record<string, unknown>),
    cookie: request.headers.cookie ?? "",
    key: request.headers["idempotency-key"] as string | undefined,
  };
}

if (process.argv[2]) serve(Number(process.argv[2]));
