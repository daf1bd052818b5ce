export { routes } from "./routes.ts";
export { sweepOrphans } from "./sweep-orphans.ts";
