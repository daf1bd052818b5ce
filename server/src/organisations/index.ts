export { enterOrganisations, type Organisations } from "./enter-organisations.ts";
export { routes } from "./routes.ts";
