export { computingFacts } from "./computing.ts";
export { factRoutes as routes } from "./routes.ts";
