import type { RuleDefinition } from "@jianheng/standards/define";
import type { z } from "zod";
import type { Points, Words } from "../kernel/index.ts";
import type { Award, Reading, Scope } from "./model.ts";

/** What a rule is applied to: its definition in the edition, the points of its line, the reading. */
export interface Context<D extends RuleDefinition = RuleDefinition> {
  definition: D;
  of: Points;
  reading: Reading;
}

/** One thing to fill in. `key` is a path in the observation: `met`, `ratio.0`. */
export interface Field {
  key: string;
  type: "yes-no" | "count" | "level" | "decimal" | "text";
  label: Words;
  /** Left empty, it is left out of the observation. */
  optional?: true;
  /** The least and the most that a number can be; without `min` it is 0. */
  min?: number;
  max?: number;
  /** The numbers that a level can be, and what the rule calls each of them. */
  levels?: readonly number[];
  levelWords?: readonly Words[];
}

/** What an observation can't be although each field by itself could: where, a code, what to do. */
export interface Refusal {
  path: readonly (string | number)[];
  code: string;
  message: Words;
}

/**
 * A kind of scoring rule: its schema, its award, its words, in one place.
 * All functions are pure; an observation reaches award and why only after `observation` and `refusals` let it pass.
 */
export interface Rule<D extends RuleDefinition, O> {
  kind: D["kind"];
  /** The definition as an edition writes it. */
  parameters: z.ZodType<D>;
  observation(context: Context<D>): z.ZodObject;
  /** What fields can't be together; asked of whichever fields are right by themselves, so that none hides another. */
  refusals?(context: Context<D>, observation: Partial<O>): Refusal[];
  fields(context: Context<D>): Field[];
  award(context: Context<D>, observation: O): Award;
  scope(context: Context<D>): Scope;
  /** The scoring sentence shown to people. */
  words(context: Context<D>): Words;
  /** Why an observation earns what it earns. */
  why(context: Context<D>, observation: O, award: Award): Words;
}

/** A rule of one kind; for the types. */
export function rule<D extends RuleDefinition, O>(one: Rule<D, O>): Rule<D, O> {
  return one;
}
