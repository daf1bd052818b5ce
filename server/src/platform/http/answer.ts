import { Readable } from "node:stream";
import type { Problem, Result } from "@jianheng/domain/kernel";
import type { FastifyReply } from "fastify";
import { problemDetails } from "./problem-details.ts";
import type { Route } from "./route.ts";

/** Sends what a route came to: its answer, which has its schema's shape already, or every problem. */
export async function sendResult(
  route: Route,
  { result, reply }: { result: Result<unknown>; reply: FastifyReply },
): Promise<FastifyReply> {
  if (!result.ok) return await refuseRequest(reply, result.problems);
  const { value } = result;
  if (value instanceof Readable) return await reply.code(route.status ?? 200).send(value);
  if (route.status === 204) return await reply.code(204).send();
  if (hasVersion(value)) reply.header("etag", `"${value.version}"`);
  return await reply.code(route.status ?? 200).send(value);
}

/** What a route answers, in the shape that its schema has; a fault where it can't be brought into it. */
export function shapeAnswer(route: Route, result: Result<unknown>): Result<unknown> {
  if (!result.ok || route.status === 204 || result.value instanceof Readable) return result;
  return { ok: true, value: route.answer.parse(result.value) };
}

/** Sends a refusal. */
export async function refuseRequest(reply: FastifyReply, problems: readonly Problem[]): Promise<FastifyReply> {
  const details = problemDetails({ problems, requestId: reply.request.id });
  return await reply.code(details.status).type("application/problem+json").send(details);
}

function hasVersion(answer: unknown): answer is { version: number } {
  return typeof answer === "object" && answer !== null && "version" in answer && typeof answer.version === "number";
}
