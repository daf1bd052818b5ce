import type { EditionData } from "@jianheng/standards/define";
import type { Points, Words } from "../kernel/index.ts";

/** An edition as loaded: checked, frozen, with the hash of its content. */
export interface Edition {
  data: EditionData;
  /** SHA-256, 64 hexadecimal digits. */
  hash: string;
}

/**
 * How a standard that contradicts itself is read; stored with every result.
 * literal: what the method column awards, held within [0, points].
 * normalised: the points column is right; the best finding earns all of it, the worst none.
 */
export type Reading = "literal" | "normalised";
export const readings: readonly Reading[] = ["literal", "normalised"];
export const defaultReading: Reading = "normalised";

/** What an assessor saw of one check: its shape is given by the kind of the check's rule. */
export type Observation = Readonly<Record<string, unknown>>;

/** One observation of a scored line, which is a check or a group. */
export interface Finding {
  line: string;
  observation: Observation;
  note?: string;
}

/** A veto raised, with the ground that carries it. */
export interface VetoRaised {
  veto: string;
  grounds: string;
}

/** What a check's observation earns. `deducted` is what the rule deducts before it is held at the points. */
export interface Award {
  points: Points;
  deducted?: Points;
  statedCap?: Points;
}

/** What an observation can still earn. */
export interface Scope {
  worst: Points;
  best: Points;
}

/** One scored line of a result: a check, or a group with its members. */
export interface ScoredLine {
  line: string;
  kind: "check" | "group";
  members: readonly string[];
  item: string;
  title: string;
  of: Points;
  /** null: unassessed, never passed. */
  points: Points | null;
  lost: Points | null;
  low: Points;
  high: Points;
  deducted?: Points;
  statedCap?: Points;
  observation: Observation | null;
  note?: string;
  why: Words;
}

/** The sum of an item. `claimed` is what the paper's heading says, `of` what its lines hold. */
export interface ScoredItem {
  item: string;
  title: string;
  points: Points | null;
  low: Points;
  high: Points;
  of: Points;
  claimed: Points;
}

/** The way up to the next band, or why there is none. */
export interface NextBand {
  target: string | null;
  need: Points | null;
  surplus: Points | null;
  lines: readonly { line: string; kind: "check" | "group"; gain: Points }[] | null;
  reason: { code: "veto" | "top-band" | "out-of-reach" | "no-bands"; words: Words } | null;
}

/** A score with the trace of every point. */
export interface Score {
  standard: string;
  /** Content hash of the edition. */
  edition: string;
  reading: Reading;
  complete: boolean;
  points: Points | null;
  low: Points;
  high: Points;
  of: Points;
  band: string | null;
  vetoes: readonly VetoRaised[];
  items: readonly ScoredItem[];
  lines: readonly ScoredLine[];
  nextBand: NextBand;
}
