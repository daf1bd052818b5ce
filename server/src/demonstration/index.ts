export { makeFirstPassword } from "../platform/auth/index.ts";
export { makeSecret } from "../platform/second-factor/index.ts";
export { checkDatabase } from "./check-database.ts";
export { enterDemonstration } from "./enter-demonstration.ts";
export type { Demonstration, DemonstrationAccount } from "./model.ts";
