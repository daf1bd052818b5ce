/**
 * The kinds of scoring rule an official edition can name, as data.
 * How each is read stands in the scoring engine, one file per kind under the same name.
 */

/** A stretch of numbers as the paper words it. An end that is missing is open. */
export interface Range {
  from?: number;
  fromExcluded?: true;
  to?: number;
  toExcluded?: true;
}

/** All of `needs` met earns the points. `award` is what the paper says it earns, where it says so. */
export interface AllOrNothing {
  kind: "all-or-nothing";
  needs: readonly string[];
  award?: number;
  /** When the paper words the zero more narrowly than "any need is missing" (Liaoning 4.1.1, national 4.2). */
  zeroWhen?: { lacks: "any" | "all"; of?: readonly string[] };
}

/** One of the awards the paper lists. `state` is there so that a missing middle can be computed. */
export interface Levels {
  kind: "levels";
  levels: readonly { award: number; when?: string; state?: "well" | "partly" | "none" }[];
}

/** Every fault costs `each`. `slots`: no more faults than this can exist (a fixed list of inputs). */
export interface DeductPerFault {
  kind: "deduct-per-fault";
  fault: string;
  each: number;
  /** The paper's own "at most N points", kept for the trace even where it exceeds the check's points. */
  statedCap?: number;
  /** From this many faults on, nothing is left (national 4.1). */
  noneFrom?: number;
  slots?: number;
}

/** The assessor deducts what he judges right, with a reason. `stated` is false where the paper has no rule at all. */
export interface Judgement {
  kind: "judgement";
  stated: boolean;
  needs?: readonly string[];
}

/** National 6.1: not approved earns nothing; otherwise a deduction within the range when a need is missing. */
export interface Notice {
  kind: "notice";
  approval: string;
  needs: readonly string[];
  deduct: { from: number; to: number };
}

/** Questions on site: nothing is earned from `zeroFrom` percent unanswered on, or without the document. */
export interface Interview {
  kind: "interview";
  zeroFrom: number;
  document?: string;
  /** The paper's word where it turns the rule round (Liaoning 4.4.1 "必能回答"). */
  printedZeroOf?: "answered";
}

/** The award of the highest step whose lower end the ratio reaches. `percent` is the stretch the paper words. */
export interface RatioSteps {
  kind: "ratio-steps";
  part: string;
  whole: string;
  steps: readonly { award: number; percent: Range }[];
}

/** Every part earns the same share of the points. */
export interface EqualParts {
  kind: "equal-parts";
  parts: readonly string[];
}

/** Liaoning 8.1.1: earned only with network and office system; every computer short of one a head costs `each`. */
export interface Office {
  kind: "office";
  network: string;
  office: string;
  each: number;
  statedCap?: number;
}

/** Award by the number of faults; a serious one earns nothing. `faults` is the stretch the paper words. */
export interface GradedFaults {
  kind: "graded-faults";
  fault: string;
  steps: readonly { award: number; faults: Range }[];
}

/** The points below `below` percent; the paper gives nothing above `zeroAbove` percent. */
export interface RateBelow {
  kind: "rate-below";
  rate: string;
  below: number;
  zeroAbove: number;
}

export type RuleDefinition =
  | AllOrNothing
  | Levels
  | DeductPerFault
  | Judgement
  | Notice
  | Interview
  | RatioSteps
  | EqualParts
  | Office
  | GradedFaults
  | RateBelow;
