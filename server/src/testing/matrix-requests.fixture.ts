import { z } from "zod";
import type { Route } from "../platform/http/index.ts";
import type { Sent } from "../platform/http/testing/http.fixture.ts";
import { type Filling, fromSchema } from "./from-schema.fixture.ts";

/** A request as a test sends it. */
export interface Made {
  request: string;
  sent: Sent;
}

/** A request for `route` under an organisation, with every other id as `filling` has it. */
export function requestFor(route: Route, { organisation, filling }: { organisation: string; filling: Filling }): Made {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) =>
    name === "organisation" ? organisation : (oneOf(route, name) ?? filling.id(name)),
  );
  const query = route.query ? `?${new URLSearchParams(strings(fromSchema(route.query, filling)))}` : "";
  const headers = { ...(route.edits ? { "if-match": '"1"' } : {}) };
  const request = `${route.method} ${path}${query}`;
  if (route.streams) {
    const type = { "content-type": "application/octet-stream" };
    return { request, sent: { body: Buffer.from(filling.text), headers: { ...headers, ...type } } };
  }
  const body = route.body ? { body: fromSchema(route.body, filling) as object } : {};
  return { request, sent: { ...body, headers } };
}

/** What a part of a path is called where it is one of a few words and no id. */
function oneOf({ params }: Route, name: string): string | undefined {
  const words = z.object({ enum: z.array(z.string()) }).safeParse(params && z.toJSONSchema(params).properties?.[name]);
  return words.data?.enum[0];
}

function strings(values: unknown): [string, string][] {
  const known = Object.entries(values as Record<string, unknown>).filter(([, value]) => value !== undefined);
  return known.map(([name, value]) => [name, String(value)]);
}
