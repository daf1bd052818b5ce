export { recordRoutes as routes } from "./routes.ts";
export { isStation } from "./store.ts";
