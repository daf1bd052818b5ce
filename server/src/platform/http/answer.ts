import { Readable } from "node:stream";
import type { Problem, Result } from "@jianheng/domain/kernel";
import type { FastifyReply } from "fastify";
import { problemDetails } from "./problem-details.ts";
import type { Route } from "./route.ts";

/** Sends what a route came to: its answer as its schema has it, or every problem. */
export async function sendResult(
  route: Route,
  { result, reply, requestId }: { result: Result<unknown>; reply: FastifyReply; requestId: string },
): Promise<FastifyReply> {
  if (!result.ok) return await sendProblems({ problems: result.problems, reply, requestId });
  if (result.value instanceof Readable) return await reply.send(result.value);
  if (route.status === 204) return await reply.code(204).send();
  const answer = route.answer.parse(result.value);
  if (hasVersion(answer)) reply.header("etag", `"${answer.version}"`);
  return await reply.code(route.status ?? 200).send(answer);
}

/** Sends a refusal. */
export async function sendProblems({
  problems,
  reply,
  requestId,
}: {
  problems: readonly Problem[];
  reply: FastifyReply;
  requestId: string;
}): Promise<FastifyReply> {
  const details = problemDetails({ problems, requestId });
  return await reply.code(details.status).type("application/problem+json").send(details);
}

function hasVersion(answer: unknown): answer is { version: number } {
  return typeof answer === "object" && answer !== null && "version" in answer && typeof answer.version === "number";
}
