export { type Level, levels } from "./levels.ts";
