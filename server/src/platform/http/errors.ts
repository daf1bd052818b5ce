import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { refuseRequest } from "./answer.ts";
import { faultDetails } from "./problem-details.ts";
import { NotJson } from "./read-json.ts";
import { badFraming, type FramingCode, noSuchPath } from "./refusals.ts";

/** What the framework finds wrong with a request before any of our code sees it. */
const FRAMING: Readonly<Record<string, FramingCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "too-large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "wrong-type",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "malformed",
  FST_ERR_BAD_URL: "malformed",
  FST_ERR_ASYNC_CONSTRAINT: "malformed",
};

/** Refusals in words, faults as a number to ask for, and a problem for every address that is not there. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    if (error instanceof NotJson) return await refuseRequest(reply, error.problems);
    const code = FRAMING[error.code];
    if (code) return await refuseRequest(reply, badFraming(code));
    return await answerFault({ error, request, reply });
  });
  app.setNotFoundHandler((_request, reply) => refuseRequest(reply, noSuchPath()));
}

/** An address that can't even be read, which no hook and no handler sees. */
export function framingError(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  void refuseRequest(reply, badFraming("malformed"));
}

async function answerFault(of: { error: Error; request: FastifyRequest; reply: FastifyReply }): Promise<FastifyReply> {
  const { error, request, reply } = of;
  request.log.error({ err: error }, "fault");
  return await reply.code(500).type("application/problem+json").send(faultDetails(request.id));
}
