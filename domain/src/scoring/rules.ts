import type { RuleDefinition } from "@jianheng/standards/define";
import type { Rule } from "./rule.ts";
import { allOrNothing } from "./rules/all-or-nothing.ts";
import { deductPerFault } from "./rules/deduct-per-fault.ts";
import { equalParts } from "./rules/equal-parts.ts";
import { gradedFaults } from "./rules/graded-faults.ts";
import { interview } from "./rules/interview.ts";
import { judgement } from "./rules/judgement.ts";
import { levels } from "./rules/levels.ts";
import { notice } from "./rules/notice.ts";
import { office } from "./rules/office.ts";
import { rateBelow } from "./rules/rate-below.ts";
import { ratioSteps } from "./rules/ratio-steps.ts";

/** Every kind of rule, under the name that an edition gives it. */
export const rules = {
  "all-or-nothing": allOrNothing,
  levels,
  "deduct-per-fault": deductPerFault,
  judgement,
  notice,
  interview,
  "ratio-steps": ratioSteps,
  "equal-parts": equalParts,
  office,
  "graded-faults": gradedFaults,
  "rate-below": rateBelow,
};

/** A rule whose definition and observations belong together by construction: the one place where kinds meet. */
export type AnyRule = Rule<RuleDefinition, unknown>;

/** The rule that a definition names. */
export function ruleOf(definition: RuleDefinition): AnyRule {
  return rules[definition.kind] as unknown as AnyRule;
}
