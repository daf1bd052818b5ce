export { createSetUpLink } from "./create-set-up-link.ts";
export { routes } from "./routes.ts";
