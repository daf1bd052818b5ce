export { type AppOptions, buildApp } from "./app.ts";
export { type Page, paged, pageOf, toPage } from "./page.ts";
export { notAllowed, notFound, refuseWhole, stale } from "./refusals.ts";
export { type Context, type Input, type RawContext, type Route, rawRoute, route } from "./route.ts";
export type { Authenticate, Session } from "./session.ts";
