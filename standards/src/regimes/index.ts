export { type Regime, type RegimeId, regimes, type Said } from "./regimes.ts";
