export { routes } from "./routes.ts";
export { sweeping } from "./sweeping.ts";
