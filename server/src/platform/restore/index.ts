export type { Check } from "./load.ts";
export { restore } from "./restore.ts";
