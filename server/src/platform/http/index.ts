export type { FastifyInstance } from "fastify";
export { buildApp } from "./app.ts";
export { faultReporter } from "./log.ts";
export { describeApi } from "./openapi/describe-api.ts";
export type { AppOptions, LogStream } from "./options.ts";
export { momentKey, type Page, paged, pageOf, toPage } from "./page.ts";
export { notAllowed, notFound, refuseWhole, stale } from "./refusals.ts";
export { type Context, type Input, type RawContext, type Route, rawRoute, route } from "./route.ts";
export type { Authenticate, Session } from "./session.ts";
