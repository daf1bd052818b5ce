import type { Action } from "@jianheng/domain/kernel";
import fastify, { type FastifyError, type FastifyInstance } from "fastify";
import type { Database } from "../db/index.ts";
import type { Services } from "../services.ts";
import { sendProblems } from "./answer.ts";
import { routeFaults } from "./check-routes.ts";
import { faultDetails } from "./problem-details.ts";
import type { Route } from "./route.ts";
import { serveRoute } from "./serve-route.ts";
import type { Authenticate } from "./session.ts";
import { takeBodiesAsTheyCome } from "./streamed.ts";

/** What a server is made of. */
export interface AppOptions {
  database: Database;
  services: Services;
  routes: readonly Route[];
  registry: readonly Action[];
  authenticate: Authenticate;
  /** The clock. */
  now: () => Date;
}

/** The server, not listening yet. Throws where a route declares no permission. */
export function buildApp(options: AppOptions): FastifyInstance {
  const faults = routeFaults(options);
  if (faults.length > 0) throw new Error(`routes are not in order:\n${faults.join("\n")}`);
  const app = fastify({ genReqId: () => crypto.randomUUID() });
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error({ err: error }, "fault");
      return await reply.code(500).type("application/problem+json").send(faultDetails(request.id));
    }
    const message = { zh: "请求格式不正确", en: error.message };
    const code = status === 413 ? "too-large" : status === 415 ? "wrong-type" : "malformed";
    return await sendProblems({ problems: [{ at: "", code, message }], reply, requestId: request.id });
  });
  serve(app, { options, routes: options.routes.filter(({ streams }) => !streams) });
  app.register((streaming, _, done) => {
    takeBodiesAsTheyCome(streaming);
    serve(streaming, { options, routes: options.routes.filter(({ streams }) => streams) });
    done();
  });
  return app;
}

function serve(app: FastifyInstance, { options, routes }: { options: AppOptions; routes: readonly Route[] }): void {
  for (const route of routes) {
    app.route({
      method: route.method,
      url: route.path,
      handler: (request, reply) => serveRoute(route, { options, request, reply }),
    });
  }
}
