export { enrolPeople } from "./enrol-people.ts";
export { enterProvince } from "./enter-many.ts";
export { openResidentId, residentIndex } from "./numbers.ts";
export type { Province } from "./province.ts";
export { routes } from "./routes.ts";
