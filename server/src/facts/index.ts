export { computeMissing, computingFacts, followAll } from "./computing.ts";
export { readStationFacts, type StationFacts } from "./read-station.ts";
export { factRoutes as routes } from "./routes.ts";
