export { proveAgain } from "./prove-again.ts";
export { routes } from "./routes.ts";
