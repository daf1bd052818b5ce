import type { Result } from "../result.ts";

/** How a text is read, whatever it is. */
export interface ParseOptions {
  /** The place that problems name: a JSON path or a cell. */
  at?: string;
}

/** A text with a structure: its parts, and the one way it is written. */
export interface Code<Parts, Written = Parts, Options extends ParseOptions = ParseOptions> {
  /** The text as it should be stored: full-width characters, spaces, hyphens and small letters set right, nothing guessed. */
  normalise(text: string): string;
  /** The parts of the normalised text, or everything that is wrong with it. */
  parse(text: string, options?: Options): Result<Parts>;
  /** The text of the parts, check digit included. */
  format(parts: Written): string;
}

/** A code that identifies someone or something, and so is shown masked. */
export interface Identifier<Parts, Written = Parts, Options extends ParseOptions = ParseOptions>
  extends Code<Parts, Written, Options> {
  /** What may be shown without a reason: the first 3 and the last 4 characters. Also of a text that is wrong. */
  mask(text: string): string;
}
