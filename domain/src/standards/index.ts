export type { Edition } from "../scoring/index.ts";
export { lint } from "./lint/lint.ts";
export type { LintFinding, LintRule } from "./lint/model.ts";
export { lintRules } from "./lint/rules.ts";
export { getEdition, loadEdition } from "./load.ts";
