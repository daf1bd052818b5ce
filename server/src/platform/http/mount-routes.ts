import type { FastifyInstance } from "fastify";
import { refuseRequest } from "./answer.ts";
import type { AppOptions } from "./options.ts";
import { methodNotAllowed } from "./refusals.ts";
import type { Route } from "./route.ts";
import { serveRoute } from "./serve-route.ts";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

/** Every route at its place, those that stream with their bodies as they come. */
export function mountRoutes(app: FastifyInstance, options: AppOptions): void {
  const parsed = options.routes.filter(({ streams }) => !streams);
  for (const route of parsed) mount(app, { route, options });
  app.register((scope, _, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser("*", (_request, body, given) => given(null, body));
    for (const route of options.routes.filter(({ streams }) => streams)) mount(scope, { route, options });
    done();
  });
  refuseOtherMethods(app, options.routes);
}

function mount(app: FastifyInstance, { route, options }: { route: Route; options: AppOptions }): void {
  app.route({
    method: route.method,
    url: route.path,
    handler: (request, reply) => serveRoute(route, { options, request, reply }),
  });
}

/** A path that is there says which methods it has. */
function refuseOtherMethods(app: FastifyInstance, routes: readonly Route[]): void {
  const taken = new Map<string, Route[]>();
  for (const route of routes) taken.set(shapeOf(route), [...(taken.get(shapeOf(route)) ?? []), route]);
  for (const those of taken.values()) {
    const allowed = those.map(({ method }) => method);
    app.route({
      method: METHODS.filter((method) => !allowed.includes(method)),
      url: those[0]?.path ?? "",
      handler: (request, reply) => {
        reply.header("allow", allowed.join(", "));
        return refuseRequest(reply, methodNotAllowed(request.method));
      },
    });
  }
}

/** Paths that differ only in what they call their parameters are one. */
function shapeOf({ path }: Route): string {
  return path.replace(/:\w+/g, ":");
}
