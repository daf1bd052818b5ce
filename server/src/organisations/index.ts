export { enterOrganisations, type Organisations } from "./enter-organisations.ts";
export { findStanding, type Standing } from "./find-standing.ts";
export { routes } from "./routes.ts";
