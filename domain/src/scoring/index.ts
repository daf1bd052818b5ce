export { bandOfInterval, bandStart, bandsDown, findBand, findReachable } from "./bands.ts";
export { ceilingOf, unmetLines } from "./ceiling.ts";
export { fieldPath, putValue } from "./field-values.ts";
export { observationProblems } from "./finding-problems.ts";
export { type Line, linesOf, type ReadyLine, readyLines } from "./lines.ts";
export {
  type Award,
  defaultReading,
  type Edition,
  type Finding,
  type NextBand,
  type Observation,
  type Reading,
  readings,
  type Scope,
  type Score,
  type ScoredItem,
  type ScoredLine,
  type VetoRaised,
} from "./model.ts";
export { parseFindings, type Sheet } from "./parse-findings.ts";
export { readingWords } from "./reading-words.ts";
export type { Context, Field, Rule } from "./rule.ts";
export { ruleOf, rules } from "./rules.ts";
export { score } from "./score.ts";
export { findingsJsonSchema } from "./sheet-schema.ts";
