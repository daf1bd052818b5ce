import createClient, { type Middleware } from "openapi-fetch";
import { failureOf, unreachable } from "./failure.ts";
import { answered, keyOf } from "./keys-of-commands.ts";
import type { paths } from "./schema.ts";

/** The interface, typed by its description. Use it inside `ask`. */
export const api = createClient<paths>({ credentials: "same-origin", fetch: send });

const json: Middleware = {
  onRequest({ request }) {
    request.headers.set("accept", "application/json, application/problem+json");
    return request;
  },
};
api.use(json);

/** What was asked for, or a Failure thrown. */
export async function ask<T>(answer: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await answer;
  if (!response.ok) throw failureOf({ status: response.status, details: error });
  return data as T;
}

/** The header that says which version an edit was made on. */
export function onVersion(version: number): { "If-Match": string } {
  return { "If-Match": `"${version}"` };
}

/** Sends a command under a key, kept until an answer has come. */
async function send(request: Request): Promise<Response> {
  if (request.method === "GET") return await reach(request);
  const command = [request.method, request.url, request.headers.get("if-match"), await request.clone().text()].join(
    "\n",
  );
  request.headers.set("idempotency-key", keyOf(command));
  const response = await reach(request);
  answered(command);
  return response;
}

async function reach(request: Request): Promise<Response> {
  try {
    return await fetch(request);
  } catch {
    throw unreachable();
  }
}
