import { type FastifyInstance, LogController } from "fastify";
import { pino } from "pino";
import type { AppOptions, LogStream } from "./options.ts";

declare module "fastify" {
  interface FastifyRequest {
    /** Whose session it is, for the log: the account's id and nothing else of him. */
    accountId: string | undefined;
  }
}

/** Lines of JSON without the framework's own two per request, which hold whole addresses. */
export function loggerOptions({ log }: Pick<AppOptions, "log">) {
  const logController = new LogController({ disableRequestLogging: true, requestIdLogLabel: "requestId" });
  if (!log) return { logController };
  return { logController, loggerInstance: pino({ base: null, serializers: { err: describeFault } }, log) };
}

/** One line for a request: its route as declared, never the address, where names and numbers of people may stand. */
export function logRequests(app: FastifyInstance): void {
  app.decorateRequest("accountId", undefined);
  app.addHook("onResponse", (request, reply, done) => {
    const { method, routeOptions, accountId: account } = request;
    const { statusCode: status, elapsedTime } = reply;
    request.log.info(
      { method, route: routeOptions.url ?? null, status, ms: Math.round(elapsedTime), account },
      "request",
    );
    done();
  });
}

/** Writes faults of what is no request into the same log. */
export function faultReporter(log: LogStream | undefined): (fault: unknown, about?: object) => void {
  if (!log) return () => undefined;
  const logger = pino({ base: null, serializers: { err: describeFault } }, log);
  return (fault, about = {}) => logger.error({ ...about, err: fault }, "fault");
}

/** Classes of database errors whose message repeats values that a person gave. */
const REPEATS_VALUES = /^22/;

/** A fault as it is logged: which, and where. The database's details and parameters hold people's data and stay out. */
export function describeFault(fault: unknown): Record<string, unknown> {
  if (!(fault instanceof Error)) return { type: typeof fault };
  const { name: type, message, stack = "" } = fault;
  const code = "code" in fault && typeof fault.code === "string" ? fault.code : undefined;
  const constraint = "constraint" in fault ? fault.constraint : undefined;
  const told = "severity" in fault && REPEATS_VALUES.test(code ?? "") ? "(withheld)" : message;
  const at = stack.split("\n").filter((line) => line.startsWith("    at "));
  return { type, code, constraint, message: told, at };
}
