import fastify, { type FastifyInstance } from "fastify";
import { routeFaults } from "./check-routes.ts";
import { answerErrors, framingError } from "./errors.ts";
import { headerSetter } from "./headers.ts";
import { answerHealth } from "./health.ts";
import { loggerOptions, logRequests } from "./log.ts";
import { mountRoutes } from "./mount-routes.ts";
import { answerDescription } from "./openapi/answer-description.ts";
import type { AppOptions } from "./options.ts";
import { servePages } from "./pages.ts";
import { readJson } from "./read-json.ts";
import { refuseOtherOrigins } from "./same-origin.ts";

/** What a request may bring where its route does not stream. */
const BODY_LIMIT = 1024 * 1024;
/** Whoever takes longer to say what he wants is not a browser. */
const HEADERS_TIMEOUT_MS = 15_000;
/** A large file over a slow line. */
const REQUEST_TIMEOUT_MS = 600_000;

/** The server, not listening yet. Throws where a route declares no permission. */
export function buildApp(options: AppOptions): FastifyInstance {
  const faults = routeFaults(options);
  if (faults.length > 0) throw new Error(`routes are not in order:\n${faults.join("\n")}`);
  const setHeaders = headerSetter(options);
  const app = fastify({
    ...loggerOptions(options),
    genReqId: () => crypto.randomUUID(),
    requestIdHeader: false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    return503OnClosing: false,
    trustProxy: options.trustProxy ? [...options.trustProxy] : false,
    frameworkErrors: framingError(setHeaders),
  }) as unknown as FastifyInstance;
  app.server.headersTimeout = HEADERS_TIMEOUT_MS;
  logRequests(app);
  app.addHook("onRequest", (request, reply, done) => {
    setHeaders(request, reply);
    done();
  });
  refuseOtherOrigins(app, options);
  readJson(app);
  answerErrors(app);
  answerHealth(app, options);
  answerDescription(app, options);
  mountRoutes(app, options);
  servePages(app, options);
  return app;
}
