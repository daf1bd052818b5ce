export { routes } from "./routes.ts";
export { type KnownOccupation, listKnown } from "./store.ts";
