import type { Words } from "./words.ts";

/** One thing that is wrong with what a person gave: where, a stable code, and what to do about it. */
export interface Problem {
  /** A JSON path (`$.findings[3].faults`) or a cell (`评估表!G12`). */
  at: string;
  code: string;
  message: Words;
}

/** What a person can get wrong is a value: all problems at once, or the result. */
export type Result<T> = { ok: true; value: T } | { ok: false; problems: readonly Problem[] };

/** The value of a result that is right. */
export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** A result that is wrong, with everything that is wrong about it. */
export function refuse<T>(problems: readonly Problem[]): Result<T> {
  return { ok: false, problems };
}
