export { recordRoutes as routes } from "./routes.ts";
