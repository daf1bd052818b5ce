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

/** An address that leads out of the folder of the pages' files: as far as anybody is told, nothing has it. */
const OUTSIDE = "FST_STATIC_FORBIDDEN_PATH";

/** Refusals in words, faults as a number to ask for, and a problem for every address that is not there. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError>(async (error, request, reply) => {
    if (error.code === OUTSIDE) return await refuseRequest(reply, noSuchPath());
    if (error instanceof NotJson) return await refuseRequest(reply, error.problems);
    const code = FRAMING[error.code];
    if (code) return await refuseRequest(reply, badFraming(code));
    return await answerFault({ error, request, reply });
  });
  app.setNotFoundHandler((_request, reply) => refuseRequest(reply, noSuchPath()));
}

/** Answers an address that can't even be read. No hook and no handler sees it: its headers are set here. */
export function framingError(setHeaders: (request: FastifyRequest, reply: FastifyReply) => void) {
  return (_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    setHeaders(request, reply);
    void refuseRequest(reply, badFraming("malformed"));
  };
}

async function answerFault(of: { error: Error; request: FastifyRequest; reply: FastifyReply }): Promise<FastifyReply> {
  const { error, request, reply } = of;
  request.log.error({ err: error }, "fault");
  return await reply.code(500).type("application/problem+json").send(faultDetails(request.id));
}
