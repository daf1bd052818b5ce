export { computeMissing, computingFacts, followAll } from "./computing.ts";
export { figuresOf } from "./figures-of.ts";
export type { StationFacts } from "./find-station-facts.ts";
export { listDatedFigures } from "./list-dated-figures.ts";
export { readStationFacts } from "./read-station.ts";
export { factRoutes as routes } from "./routes.ts";
