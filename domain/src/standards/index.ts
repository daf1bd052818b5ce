export type { Edition } from "../scoring/index.ts";
export { getEdition, loadEdition } from "./load.ts";
