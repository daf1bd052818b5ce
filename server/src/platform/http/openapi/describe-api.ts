import type { Route } from "../route.ts";
import { describeRoute } from "./describe-route.ts";
import { problemSchema } from "./problem-schema.ts";
import { type JsonSchema, jsonSchema, type Shared } from "./schemas.ts";

const VERSION = "1";

/** The whole interface as OpenAPI 3.1 has it, from the table of routes. */
export function describeApi(routes: readonly Route[]): JsonSchema {
  const shared: Shared = { schemas: {} };
  jsonSchema(problemSchema, { io: "output", shared });
  shared.schemas.ProblemDetails ??= jsonSchema(problemSchema, { io: "output", shared });
  const paths: Record<string, Record<string, JsonSchema>> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, "{$1}");
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: describeRoute(route, shared) };
  }
  return {
    openapi: "3.1.1",
    info: { title: "鉴衡", version: VERSION, license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: "/" }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(shared.schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        session: {
          type: "apiKey",
          in: "cookie",
          name: "jianheng-session",
          description: "登录后由服务器设置的会话 Cookie",
        },
      },
    },
  };
}
