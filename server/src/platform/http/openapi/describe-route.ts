import type { z } from "zod";
import type { Route } from "../route.ts";
import { codesOf } from "./common-codes.ts";
import { type JsonSchema, jsonSchema, type Shared } from "./schemas.ts";

const PROBLEM = { $ref: "#/components/schemas/ProblemDetails" };

/** One route as an operation: what it takes, what it answers, and by which codes it refuses. */
export function describeRoute(route: Route, shared: Shared): JsonSchema {
  const { words, access } = route;
  return {
    operationId: operationId(route),
    summary: words.zh,
    description: words.en,
    tags: [route.path.split("/")[route.path.startsWith("/api/organisations/:") ? 4 : 2] ?? "organisations"],
    ...("may" in access ? { "x-permission": access.may.id } : {}),
    security: "open" in access ? [] : [{ session: [] }],
    parameters: parametersOf(route, shared),
    ...bodyOf(route, shared),
    responses: {
      [route.status ?? 200]: successOf(route, shared),
      default: {
        description: "拒绝或故障（RFC 9457）",
        content: { "application/problem+json": { schema: PROBLEM } },
        "x-codes": codesOf(route),
      },
    },
  };
}

/** `get /api/organisations/:organisation/people` is `getOrganisationsOrganisationPeople`. */
function operationId({ method, path }: Route): string {
  const parts = path.split("/").slice(2).join("-").replaceAll(":", "");
  return `${method.toLowerCase()}-${parts}`.replace(/[-.](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function parametersOf(route: Route, shared: Shared): JsonSchema[] {
  const header = (name: string, required: boolean) => ({ in: "header", name, required, schema: { type: "string" } });
  return [
    ...fields(route.params, { place: "path", shared }),
    ...fields(route.query, { place: "query", shared }),
    ...(route.method !== "GET" && "may" in route.access ? [header("Idempotency-Key", false)] : []),
    ...(route.edits ? [header("If-Match", true)] : []),
  ];
}

function fields(schema: z.ZodObject | undefined, { place, shared }: { place: string; shared: Shared }): JsonSchema[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = jsonSchema(schema, { io: "input", shared }) as {
    properties?: Record<string, JsonSchema>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, of]) => ({
    in: place,
    name,
    required: place === "path" || required.includes(name),
    schema: of,
  }));
}

function bodyOf({ body, streams }: Route, shared: Shared): JsonSchema {
  if (streams) return { requestBody: { required: true, content: { "application/octet-stream": {} } } };
  if (!body) return {};
  const schema = jsonSchema(body, { io: "input", shared });
  return { requestBody: { required: true, content: { "application/json": { schema } } } };
}

function successOf({ status, answer, produces, words, edits }: Route, shared: Shared): JsonSchema {
  if (status === 204) return { description: words.zh };
  if (produces) return { description: words.zh, content: Object.fromEntries(produces.map((type) => [type, {}])) };
  const schema = jsonSchema(answer, { io: "output", shared });
  const headers = edits ? { headers: { ETag: { schema: { type: "string" } } } } : {};
  return { description: words.zh, ...headers, content: { "application/json": { schema } } };
}
