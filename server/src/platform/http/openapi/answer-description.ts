import type { FastifyInstance } from "fastify";
import type { AppOptions } from "../options.ts";
import { describeApi } from "./describe-api.ts";

/** `/api/openapi.json`: open to all, since it says nothing that the sources don't. */
export function answerDescription(app: FastifyInstance, { routes }: AppOptions): void {
  let text: string | undefined;
  app.get("/api/openapi.json", (_request, reply) => {
    text ??= JSON.stringify(describeApi(routes));
    return reply.type("application/json; charset=utf-8").send(text);
  });
}
