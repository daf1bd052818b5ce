export { enterProvince, type Province } from "./enter-many.ts";
export { routes } from "./routes.ts";
