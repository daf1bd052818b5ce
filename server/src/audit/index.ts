export { routes } from "./routes.ts";
export { verification } from "./verification.ts";
